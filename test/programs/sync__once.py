import threading

class Once:
    def __init__(self):
        self._lock = threading.Lock()
        self._done = False

    def do(self, fn):
        if not self._done:
            with self._lock:
                if not self._done:
                    fn()
                    self._done = True

calls = []
once = Once()
ts = [threading.Thread(target=once.do, args=(lambda: calls.append(1),)) for _ in range(10)]
for t in ts: t.start()
for t in ts: t.join()
print(len(calls))
