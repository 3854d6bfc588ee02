# expect: deadlock, lock.reentrant
import threading

lock = threading.Lock()


def outer():
    with lock:
        inner()


def inner():
    with lock:
        print("inner")


t = threading.Thread(target=outer)
t.start()
t.join()
