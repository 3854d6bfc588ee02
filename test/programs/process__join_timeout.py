import multiprocessing as mp
import time

def work():
    time.sleep(0.4)

if __name__ == "__main__":
    p = mp.Process(target=work)
    p.start()
    start = time.monotonic()
    p.join(0.1)
    print(p.is_alive(), p.exitcode, round(time.monotonic() - start, 1))
    p.join()
    print(p.exitcode)
