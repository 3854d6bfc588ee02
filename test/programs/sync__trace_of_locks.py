import threading

class LoggedLock:
    def __init__(self, name):
        self.name = name
        self.lock = threading.Lock()
    def __enter__(self):
        self.lock.acquire()
        print("+", self.name, threading.current_thread().name)
        return self
    def __exit__(self, t, v, tb):
        print("-", self.name, t.__name__ if t else None)
        self.lock.release()

l = LoggedLock("L")
def ok():
    with l: pass
def bad():
    with l: raise ValueError("x")
for f in (ok, bad):
    t = threading.Thread(target=f, name=f.__name__)
    t.start()
    t.join()
print(l.lock.locked())
