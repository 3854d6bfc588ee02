# expect: none
import threading
import collections


class Buffer:
    def __init__(self, size):
        self.size = size
        self.items = collections.deque()
        self.lock = threading.Lock()
        self.not_empty = threading.Condition(self.lock)
        self.not_full = threading.Condition(self.lock)

    def put(self, item):
        with self.not_full:
            while len(self.items) == self.size:
                self.not_full.wait()
            self.items.append(item)
            self.not_empty.notify()

    def get(self):
        with self.not_empty:
            while not self.items:
                self.not_empty.wait()
            item = self.items.popleft()
            self.not_full.notify()
            return item


buffer = Buffer(2)
got = []


def produce():
    for i in range(5):
        buffer.put(i)


def consume():
    for _ in range(5):
        got.append(buffer.get())


threads = [threading.Thread(target=f) for f in (produce, consume, produce, consume)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(len(got))
