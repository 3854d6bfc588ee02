import multiprocessing as mp
import time

def sleep():
    try:
        time.sleep(10)
    finally:
        print("never printed")

if __name__ == "__main__":
    p = mp.Process(target=sleep)
    p.start()
    time.sleep(0.1)
    print(p.is_alive())
    p.terminate()
    p.join()
    print(p.is_alive(), p.exitcode)
    p = mp.Process(target=sleep)
    p.start()
    p.kill()
    p.join()
    print(p.exitcode)
    p.close()
    try:
        p.is_alive()
    except ValueError as e:
        print(e)
