import multiprocessing as mp
import time

def forever():
    time.sleep(100)
    print("never")

def nested():
    try:
        mp.Process(target=forever).start()
    except AssertionError as e:
        print(e)

if __name__ == "__main__":
    p = mp.Process(target=nested, daemon=True)
    p.start()
    p.join()
    p = mp.Process(target=forever, daemon=True)
    p.start()
    print(len(mp.active_children()))
    print("main ends")
