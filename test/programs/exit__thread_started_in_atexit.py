import atexit
import threading
import time

def late():
    t = threading.Thread(target=lambda: print("late thread"))
    t.start()
    t.join()
    print("joined")

atexit.register(late)
print("main")
