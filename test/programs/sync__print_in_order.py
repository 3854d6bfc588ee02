import threading
import time

class Foo:
    def __init__(self):
        self.locks = (threading.Lock(), threading.Lock())
        for l in self.locks: l.acquire()

    def first(self):
        print("first")
        self.locks[0].release()

    def second(self):
        with self.locks[0]:
            print("second")
            self.locks[1].release()

    def third(self):
        with self.locks[1]:
            print("third")

foo = Foo()
ts = [threading.Thread(target=f) for f in (foo.third, foo.second, foo.first)]
for t in ts:
    t.start()
    time.sleep(0.01)
for t in ts: t.join()
