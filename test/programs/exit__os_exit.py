import os
import threading
import time
import atexit

atexit.register(print, "never")

def work():
    time.sleep(0.05)
    print("thread kills all", flush=True)
    os._exit(9)

threading.Thread(target=work).start()
time.sleep(5)
