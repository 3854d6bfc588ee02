import queue
import threading

class Worker(threading.Thread):
    def __init__(self, tasks):
        super().__init__(daemon=True)
        self.tasks = tasks
        self.start()

    def run(self):
        while True:
            func, args, kwargs = self.tasks.get()
            try:
                func(*args, **kwargs)
            except Exception as e:
                errors.append(str(e))
            finally:
                self.tasks.task_done()

class ThreadPool:
    def __init__(self, n):
        self.tasks = queue.Queue(n)
        self.workers = [Worker(self.tasks) for _ in range(n)]

    def add_task(self, func, *args, **kwargs):
        self.tasks.put((func, args, kwargs))

    def wait_completion(self):
        self.tasks.join()

errors = []
squares = []
pool = ThreadPool(3)
for i in range(8):
    pool.add_task(lambda x: squares.append(x * x if x != 5 else 1 // 0), i)
pool.wait_completion()
print(sorted(squares))
print(errors)
print(all(w.daemon and w.is_alive() for w in pool.workers))
