import threading

class Safe:
    def __init__(self, it):
        self.it = iter(it)
        self.lock = threading.Lock()
    def __iter__(self):
        return self
    def __next__(self):
        with self.lock:
            return next(self.it)

def squares():
    n = 0
    while n < 1000:
        yield n * n
        n += 1

safe = Safe(squares())
out = []
ts = [threading.Thread(target=lambda: out.extend(safe)) for _ in range(3)]
for t in ts: t.start()
for t in ts: t.join()
print(len(out), len(set(out)), sum(out))
