import threading
import time

def child():
    time.sleep(0.2)
    print("child done")

threading.Thread(target=child).start()

def fail(n):
    return {}[n]

fail("missing")
