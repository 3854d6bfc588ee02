import queue
import threading

SENTINEL = object()

def producer(q, n):
    for i in range(n):
        q.put(i * i)
    q.put(SENTINEL)

def consumer(q, out):
    while True:
        item = q.get()
        if item is SENTINEL:
            q.task_done()
            break
        out.append(item)
        q.task_done()

q = queue.Queue(maxsize=3)
results = []
p = threading.Thread(target=producer, args=(q, 10), name="producer")
c = threading.Thread(target=consumer, args=(q, results), name="consumer")
p.start()
c.start()
p.join()
c.join()
q.join()
print("consumed", results)
print("sum", sum(results), "left", q.qsize(), q.empty(), q.full())
