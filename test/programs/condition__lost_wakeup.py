import threading
import time

cond = threading.Condition()
ready = False

def late_waiter():
    time.sleep(0.05)
    with cond:
        print("plain wait:", cond.wait(timeout=0.1))
    with cond:
        print("with predicate:", cond.wait_for(lambda: ready, timeout=0.1))

t = threading.Thread(target=late_waiter)
t.start()
with cond:
    ready = True
    cond.notify_all()
t.join()
