import threading
import warnings

warnings.simplefilter("always")
t = threading.Thread(target=lambda: None)
t.setName("old")
print(t.getName())
t.setDaemon(True)
print(t.isDaemon())
print(threading.currentThread().getName(), threading.activeCount())
c = threading.Condition()
with c:
    c.notifyAll()
e = threading.Event()
print(e.isSet())
