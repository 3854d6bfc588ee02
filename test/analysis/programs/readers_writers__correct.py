# expect: none
import threading
import time


class ReadWriteLock:
    def __init__(self):
        self.cond = threading.Condition()
        self.readers = 0

    def acquire_read(self):
        with self.cond:
            self.readers += 1

    def release_read(self):
        with self.cond:
            self.readers -= 1
            if self.readers == 0:
                self.cond.notify_all()

    def acquire_write(self):
        self.cond.acquire()
        while self.readers > 0:
            self.cond.wait()

    def release_write(self):
        self.cond.release()


rw = ReadWriteLock()
x = 0
y = 0


def writer():
    global x, y
    for _ in range(3):
        rw.acquire_write()
        x += 1
        time.sleep(0.001)
        y += 1
        rw.release_write()
        time.sleep(0.001)


def reader():
    for _ in range(5):
        rw.acquire_read()
        print(x == y)
        rw.release_read()
        time.sleep(0.001)


threads = [threading.Thread(target=f) for f in (writer, reader, reader)]
for t in threads:
    t.start()
for t in threads:
    t.join()
