import queue
import threading
from dataclasses import dataclass, field
from typing import Any

@dataclass(order=True)
class Job:
    priority: int
    name: Any = field(compare=False)

q = queue.PriorityQueue()
for p, n in [(3, "low"), (1, "urgent"), (2, "normal"), (1, "urgent too")]:
    q.put(Job(p, n))
done = []

def worker():
    while not q.empty():
        job = q.get()
        done.append((job.priority, job.name))
        q.task_done()

t = threading.Thread(target=worker)
t.start()
q.join()
t.join()
print(done)
