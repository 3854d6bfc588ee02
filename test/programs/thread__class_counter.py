import threading
class MyThread(threading.Thread):
    counter = 0
    lock = threading.Lock()
    def __init__(self, n, **kw):
        threading.Thread.__init__(self, **kw)
        self.n = n
    def run(self):
        for _ in range(self.n):
            with MyThread.lock: MyThread.counter += 1
ts = [MyThread(100, name=f"T{i}", daemon=bool(i % 2)) for i in range(4)]
for t in ts: t.start()
for t in ts: t.join()
print(MyThread.counter, [(t.name, t.daemon) for t in ts])
print(MyThread.__mro__[1], issubclass(MyThread, threading.Thread))
