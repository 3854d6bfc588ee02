import atexit
import threading
import time

@atexit.register
def last():
    print("registered first, runs last")

atexit.register(print, "registered last, runs first", sep="")
atexit.register(lambda: 1 / 0)
threading.Thread(target=lambda: (time.sleep(0.1), print("thread"))).start()
print("main")
