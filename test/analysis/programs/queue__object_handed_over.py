# expect: none
import queue
import threading


class Job:
    def __init__(self, n):
        self.n = n
        self.result = None


todo = queue.Queue()
done = queue.Queue()


def worker():
    while True:
        job = todo.get()
        if job is None:
            return
        job.result = job.n * 2
        job.n += 1
        done.put(job)


t = threading.Thread(target=worker)
t.start()
for i in range(5):
    todo.put(Job(i))
for _ in range(5):
    job = done.get()
    print(job.n, job.result)
todo.put(None)
t.join()
