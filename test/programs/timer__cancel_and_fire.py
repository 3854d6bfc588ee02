import threading
import time

fired = []
t1 = threading.Timer(0.1, fired.append, args=["one"])
t2 = threading.Timer(0.1, fired.append, kwargs=None, args=("two",))
t3 = threading.Timer(0.05, lambda **kw: fired.append(kw), kwargs={"three": 3})
for t in (t1, t2, t3):
    t.start()
print(t1.is_alive(), t1.daemon, isinstance(t1, threading.Thread))
t2.cancel()
for t in (t1, t2, t3):
    t.join()
print(fired)
print(t1.finished.is_set(), t2.finished.is_set(), t2.is_alive())
print(t1.interval, t1.args, t1.kwargs)
