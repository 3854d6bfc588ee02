# expect: none
import queue
import threading
import time

q = queue.Queue(maxsize=2)
results = []
lock = threading.Lock()


def producer():
    for i in range(6):
        q.put(i)
        time.sleep(0.001)
    for _ in range(2):
        q.put(None)


def consumer():
    while (item := q.get()) is not None:
        with lock:
            results.append(item * item)


threads = [threading.Thread(target=producer)] + [threading.Thread(target=consumer) for _ in range(2)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(sorted(results))
