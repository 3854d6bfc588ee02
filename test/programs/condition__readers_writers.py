import threading
import time

class RWLock:
    def __init__(self):
        self._cond = threading.Condition()
        self._readers = 0

    def acquire_read(self):
        with self._cond:
            self._readers += 1

    def release_read(self):
        with self._cond:
            self._readers -= 1
            if self._readers == 0:
                self._cond.notify_all()

    def acquire_write(self):
        self._cond.acquire()
        while self._readers > 0:
            self._cond.wait()

    def release_write(self):
        self._cond.release()

rw = RWLock()
log = []
value = 0

def reader(name, delay):
    time.sleep(delay)
    rw.acquire_read()
    log.append(f"{name} reads {value}")
    time.sleep(0.1)
    rw.release_read()

def writer(delay, new):
    global value
    time.sleep(delay)
    rw.acquire_write()
    value = new
    log.append(f"writer writes {new}")
    rw.release_write()

ts = [
    threading.Thread(target=reader, args=("r1", 0)),
    threading.Thread(target=reader, args=("r2", 0.03)),
    threading.Thread(target=writer, args=(0.06, 7)),
    threading.Thread(target=reader, args=("r3", 0.2)),
]
for t in ts: t.start()
for t in ts: t.join()
print("\n".join(log))
