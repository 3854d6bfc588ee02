import multiprocessing as mp
import os
import threading

def work():
    print(threading.current_thread().name, threading.active_count(), mp.current_process().name,
          mp.parent_process().name, os.getppid() == mp.parent_process().pid)

if __name__ == "__main__":
    for name in (None, "worker"):
        p = mp.Process(target=work, name=name)
        p.start()
        p.join()
    print(mp.parent_process(), mp.current_process().name, mp.get_start_method())
