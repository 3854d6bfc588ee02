import threading
import time

class Repeating(threading.Timer):
    def run(self):
        while not self.finished.wait(self.interval):
            self.function(*self.args, **self.kwargs)

ticks = []
r = Repeating(0.05, ticks.append, args=["tick"])
r.daemon = True
r.start()
time.sleep(0.18)
r.cancel()
r.join()
print(ticks)
print(r.is_alive())
