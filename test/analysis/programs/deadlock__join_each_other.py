# expect: deadlock
import threading
import time


def first():
    time.sleep(0.01)
    b.join()


def second():
    time.sleep(0.01)
    a.join()


a = threading.Thread(target=first)
b = threading.Thread(target=second)
a.start()
b.start()
