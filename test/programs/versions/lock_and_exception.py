import threading
lock = threading.Lock()
def f():
    with lock:
        raise ValueError("inside")
t = threading.Thread(target=f); t.start(); t.join()
print(lock.locked())
try:
    with lock: 1/0
except ZeroDivisionError: print(lock.locked())
x = int("12a")
