import gevent
from gevent import Greenlet

def job(name, delay):
    print(name, "begins")
    gevent.sleep(delay)
    print(name, "ends")
    return name

class Own(Greenlet):
    def __init__(self, n):
        Greenlet.__init__(self)
        self.n = n

    def _run(self):
        gevent.sleep(self.n)
        print("own", self.n)

jobs = [gevent.spawn(job, n, d) for n, d in (("a", 0.3), ("b", 0.1), ("c", 0.2))]
own = Own(0.15)
own.start()
gevent.joinall(jobs + [own])
print([j.value for j in jobs])
