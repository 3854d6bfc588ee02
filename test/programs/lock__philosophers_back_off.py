import threading, time
log = []
class Philosopher(threading.Thread):
    def __init__(self, name, left, right):
        super().__init__(name=name); self.left, self.right = left, right
    def run(self):
        for _ in range(2):
            while True:
                self.left.acquire(True)
                if self.right.acquire(False): break
                self.left.release(); time.sleep(0.001)
            log.append(self.name); time.sleep(0.001)
            self.right.release(); self.left.release()
forks = [threading.Lock() for _ in range(3)]
ps = [Philosopher(n, forks[i % 3], forks[(i + 1) % 3]) for i, n in enumerate("ABC")]
for p in ps: p.start()
for p in ps: p.join()
print(sorted(log))
