import threading
import time

class RateLimiter:
    """At most one call each `interval` seconds."""
    def __init__(self, interval):
        self.interval = interval
        self.lock = threading.Lock()
        self.next_time = time.monotonic()

    def wait(self):
        with self.lock:
            now = time.monotonic()
            delay = max(0.0, self.next_time - now)
            self.next_time = max(now, self.next_time) + self.interval
        time.sleep(delay)

limiter = RateLimiter(0.05)
stamps = []
start = time.monotonic()

def call(i):
    limiter.wait()
    stamps.append(round((time.monotonic() - start) / 0.05))

threads = [threading.Thread(target=call, args=(i,)) for i in range(5)]
for t in threads: t.start()
for t in threads: t.join()
print(sorted(stamps))
