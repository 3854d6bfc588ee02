import threading
import time

class StoppableThread(threading.Thread):
    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self._stopper = threading.Event()

    def stop(self):
        self._stopper.set()

    def stopped(self):
        return self._stopper.is_set()

    def run(self):
        n = 0
        while not self.stopped():
            n += 1
            time.sleep(0.03)
        print("rounds", n)

t = StoppableThread(name="stoppable")
t.start()
time.sleep(0.1)
t.stop()
t.join()
print(t.stopped(), t.is_alive())
