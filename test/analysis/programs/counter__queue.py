# expect: none
import queue
import threading

jobs = queue.Queue()
total = 0


def worker():
    global total
    while True:
        item = jobs.get()
        if item is None:
            break
        total += item
        jobs.task_done()


t = threading.Thread(target=worker)
t.start()
for i in range(10):
    jobs.put(i)
jobs.join()
print(total)
jobs.put(None)
t.join()
print(total)
