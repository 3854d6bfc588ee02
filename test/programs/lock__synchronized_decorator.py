import functools, threading
def synchronized(fn):
    lock = threading.Lock()
    @functools.wraps(fn)
    def wrapper(*a, **k):
        with lock: return fn(*a, **k)
    return wrapper
n = 0
@synchronized
def inc():
    global n
    v = n
    n = v + 1
ts = [threading.Thread(target=lambda: [inc() for _ in range(1000)]) for _ in range(5)]
for t in ts: t.start()
for t in ts: t.join()
print(n, inc.__name__)
