# expect: none
import threading
import time

ready = False
value = None


def produce():
    global ready, value
    value = 42
    ready = True


def consume():
    while not ready:
        time.sleep(0.001)
    print(value)


threads = [threading.Thread(target=f) for f in (consume, produce)]
for t in threads:
    t.start()
for t in threads:
    t.join()
