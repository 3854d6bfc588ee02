import threading
import time

class Cache:
    def __init__(self):
        self._data = {}
        self._lock = threading.RLock()
        self.misses = 0

    def get(self, key, make):
        with self._lock:
            if key not in self._data:
                self.misses += 1
                self._data[key] = make(key)
            return self._data[key]

def slow(key):
    time.sleep(0.03)
    return key.upper()

cache = Cache()
ts = [threading.Thread(target=cache.get, args=(k, slow)) for k in "abcab"]
for t in ts: t.start()
for t in ts: t.join()
print(cache.misses, sorted(cache._data.items()))
