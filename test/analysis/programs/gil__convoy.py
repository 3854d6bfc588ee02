# expect: gil.convoy
import threading
import time

stop = False


def compute():
    n = 0
    while not stop:
        n += 1


def poll():
    for _ in range(10):
        time.sleep(0.001)


c = threading.Thread(target=compute)
p = threading.Thread(target=poll)
c.start()
p.start()
p.join()
stop = True
c.join()
