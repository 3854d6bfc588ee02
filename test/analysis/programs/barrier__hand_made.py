# expect: none
import threading


class MyBarrier:
    def __init__(self, n):
        self.n = n
        self.count = 0
        self.generation = 0
        self.cond = threading.Condition()

    def wait(self):
        with self.cond:
            mine = self.generation
            self.count += 1
            if self.count == self.n:
                self.count = 0
                self.generation += 1
                self.cond.notify_all()
            else:
                while mine == self.generation:
                    self.cond.wait()


barrier = MyBarrier(3)
log = []


def work(i):
    for phase in range(2):
        log.append((phase, i))
        barrier.wait()


threads = [threading.Thread(target=work, args=(i,)) for i in range(3)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print([phase for phase, _ in log])
