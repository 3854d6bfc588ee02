import multiprocessing as mp
from multiprocessing.connection import wait
import time

def work(n):
    time.sleep(n / 10)

if __name__ == "__main__":
    ps = {p.sentinel: n for n, p in [(n, p) for n in (3, 1, 2) for p in [mp.Process(target=work, args=(n,))] if p.start() is None]}
    while ps:
        for s in wait(list(ps)):
            print(ps.pop(s))
