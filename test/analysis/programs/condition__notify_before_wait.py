# expect: deadlock, wait.lost-wakeup
import threading
import time

cond = threading.Condition()


def waiter():
    time.sleep(0.1)
    with cond:
        cond.wait()
    print("woken")


t = threading.Thread(target=waiter)
t.start()
with cond:
    cond.notify()
t.join()
