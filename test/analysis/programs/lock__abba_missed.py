# expect: lock.order
import threading

a = threading.Lock()
b = threading.Lock()


def first():
    with a:
        with b:
            print("first")


def second():
    with b:
        with a:
            print("second")


t1 = threading.Thread(target=first)
t2 = threading.Thread(target=second)
t1.start()
t2.start()
t1.join()
t2.join()
