# expect: deadlock
import threading
import time

a = threading.Lock()
b = threading.Lock()


def first():
    with a:
        time.sleep(0.1)
        with b:
            print("first")


def second():
    with b:
        time.sleep(0.1)
        with a:
            print("second")


t1 = threading.Thread(target=first)
t2 = threading.Thread(target=second)
t1.start()
t2.start()
t1.join()
t2.join()
