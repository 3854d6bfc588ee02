import threading
import time

cond = threading.Condition()
with cond:
    start = time.monotonic()
    print(cond.wait(0.1), round(time.monotonic() - start, 1))
    print(cond.wait_for(lambda: False, timeout=0.05))
    print(cond.wait_for(lambda: "value"))
    print(cond.wait(0), cond.wait(-1))

def setter():
    time.sleep(0.05)
    with cond:
        flag.append(1)
        cond.notify()

flag = []
threading.Thread(target=setter).start()
with cond:
    print(cond.wait_for(lambda: flag, timeout=2))
