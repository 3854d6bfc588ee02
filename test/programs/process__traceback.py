import multiprocessing as mp
import sys

def bad():
    raise ValueError("boom")

def leave():
    sys.exit(7)

def message():
    sys.exit("with a message")

if __name__ == "__main__":
    for f in (bad, leave, message):
        p = mp.Process(target=f)
        p.start()
        p.join()
        print(p.exitcode)
