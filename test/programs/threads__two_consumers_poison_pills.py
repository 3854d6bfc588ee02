import queue
import threading
import time

q = queue.Queue()
lock = threading.Lock()
seen = []

def worker():
    while (item := q.get()) is not None:
        time.sleep(0.02)
        with lock:
            seen.append(item)
        q.task_done()
    q.task_done()

workers = [threading.Thread(target=worker, name=f"w{i}") for i in range(3)]
for w in workers:
    w.start()
for i in range(9):
    q.put(i)
for _ in workers:
    q.put(None)
q.join()
for w in workers:
    w.join()
print(sorted(seen))
print([w.is_alive() for w in workers], q.unfinished_tasks)
