import queue
import threading
import time
from contextlib import contextmanager

class Conn:
    n = 0
    def __init__(self):
        Conn.n += 1
        self.id = Conn.n

class Pool:
    def __init__(self, size):
        self.q = queue.LifoQueue()
        for _ in range(size): self.q.put(Conn())

    @contextmanager
    def get(self):
        c = self.q.get()
        try:
            yield c
        finally:
            self.q.put(c)

pool = Pool(2)
used = []
def use():
    with pool.get() as c:
        used.append(c.id)
        time.sleep(0.02)
ts = [threading.Thread(target=use) for _ in range(4)]
for t in ts: t.start()
for t in ts: t.join()
print(sorted(used), Conn.n, pool.q.qsize())
try:
    with pool.get():
        raise ValueError
except ValueError:
    print("returned", pool.q.qsize())
