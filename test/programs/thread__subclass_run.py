import threading
import time

class Worker(threading.Thread):
    def __init__(self, n):
        super().__init__(name=f"worker-{n}")
        self.n = n
        self.result = None

    def run(self):
        time.sleep(0.05 * self.n)
        self.result = self.n ** 2

workers = [Worker(n) for n in (3, 1, 2)]
for w in workers:
    w.start()
for w in workers:
    w.join()
    print(w.name, w.result, w.is_alive())
