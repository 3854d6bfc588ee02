import queue

q = queue.Queue()
q.put("a")
q.get()
q.task_done()
try:
    q.task_done()
except ValueError as e:
    print(e)
q.join()
print("join returns at once", q.unfinished_tasks)
s = queue.SimpleQueue()
print(hasattr(s, "task_done"), hasattr(s, "join"), hasattr(s, "full"))
try:
    s.get_nowait()
except queue.Empty:
    print("empty")
