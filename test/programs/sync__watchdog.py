import threading
import time

class Watchdog:
    def __init__(self, timeout, on_timeout):
        self.timeout, self.on_timeout = timeout, on_timeout
        self._timer = None

    def start(self):
        self._timer = threading.Timer(self.timeout, self.on_timeout)
        self._timer.daemon = True
        self._timer.start()

    def kick(self):
        self._timer.cancel()
        self.start()

    def stop(self):
        self._timer.cancel()

w = Watchdog(0.1, lambda: print("timed out"))
w.start()
for _ in range(3):
    time.sleep(0.05)
    w.kick()
print("alive so far")
time.sleep(0.15)
w.stop()
