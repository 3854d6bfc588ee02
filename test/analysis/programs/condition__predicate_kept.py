# expect: none
import threading
import time

cond = threading.Condition()
ready = False


def waiter():
    time.sleep(0.1)
    with cond:
        while not ready:
            cond.wait()
    print("woken")


t = threading.Thread(target=waiter)
t.start()
with cond:
    ready = True
    cond.notify()
t.join()
