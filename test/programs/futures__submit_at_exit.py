import atexit
import threading
import time
from concurrent.futures import ThreadPoolExecutor

ex = ThreadPoolExecutor(1)

def late():
    threading.main_thread().join()
    time.sleep(0.02)
    try:
        ex.submit(print, "too late")
    except RuntimeError as e:
        print("late:", e)

def at_exit():
    try:
        ex.submit(print, "no")
    except RuntimeError as e:
        print("atexit:", e)

atexit.register(at_exit)
threading.Thread(target=late).start()
ex.submit(print, "in time").result()
