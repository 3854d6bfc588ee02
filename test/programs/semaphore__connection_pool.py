import threading
import time

class Pool:
    def __init__(self, size):
        self.sem = threading.BoundedSemaphore(size)
        self.active = 0
        self.peak = 0
        self.lock = threading.Lock()

    def use(self):
        with self.sem:
            with self.lock:
                self.active += 1
                self.peak = max(self.peak, self.active)
            time.sleep(0.05)
            with self.lock:
                self.active -= 1

pool = Pool(2)
start = time.perf_counter()
ts = [threading.Thread(target=pool.use) for _ in range(6)]
for t in ts: t.start()
for t in ts: t.join()
print("peak", pool.peak, "rounds", round((time.perf_counter() - start) / 0.05))
