# expect: deadlock, lock.not-released
import threading

lock = threading.Lock()


def bad():
    lock.acquire()
    print("bad is done")


def good():
    with lock:
        print("good is done")


a = threading.Thread(target=bad)
a.start()
a.join()
b = threading.Thread(target=good)
b.start()
b.join()
