import threading

class Counter:
    def __init__(self):
        self.value = 0
        self._lock = threading.Lock()

    def increment(self):
        with self._lock:
            v = self.value
            v = v + 1
            self.value = v

c = Counter()
def work():
    for _ in range(5_000):
        c.increment()
ts = [threading.Thread(target=work) for _ in range(3)]
for t in ts: t.start()
for t in ts: t.join()
print(c.value)
