import multiprocessing as mp
import time

def work():
    time.sleep(0.2)
    print("child done")

if __name__ == "__main__":
    mp.Process(target=work).start()
    print("main done")
