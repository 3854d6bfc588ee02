import threading
import time

class CountDownLatch:
    def __init__(self, count):
        self.count = count
        self.cond = threading.Condition()

    def count_down(self):
        with self.cond:
            self.count -= 1
            if self.count <= 0:
                self.cond.notify_all()

    def wait(self, timeout=None):
        with self.cond:
            return self.cond.wait_for(lambda: self.count <= 0, timeout)

latch = CountDownLatch(3)

def job(i):
    time.sleep(0.03 * i)
    latch.count_down()

for i in range(1, 4):
    threading.Thread(target=job, args=(i,)).start()
print("early:", latch.wait(0.02))
print("late:", latch.wait(), latch.count)
