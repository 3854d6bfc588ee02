import queue
import threading
import time

q = queue.Queue(maxsize=2)
log = []

def produce():
    for n in range(5):
        q.put(n)
    q.put(None)

def consume():
    while True:
        item = q.get()
        if item is None:
            break
        time.sleep(0.02)
        log.append(item)
        q.task_done()
    q.task_done()

threads = [threading.Thread(target=f) for f in (produce, consume)]
for t in threads: t.start()
q.join()
for t in threads: t.join()
print(log, q.empty(), q.qsize())
try:
    q.get(timeout=0.1)
except queue.Empty as e:
    print("Empty", repr(e))
q.put(1); q.put(2)
try:
    q.put_nowait(3)
except queue.Full as e:
    print("Full", repr(e), q.full())
lifo = queue.LifoQueue()
for n in "abc": lifo.put(n)
print([lifo.get() for _ in range(3)])
prio = queue.PriorityQueue()
for n in (3, 1, 2): prio.put((n, str(n)))
print([prio.get()[1] for _ in range(3)])
try:
    q.get(); q.get(); q.task_done(); q.task_done(); q.task_done()
except ValueError as e:
    print("ValueError:", e)
