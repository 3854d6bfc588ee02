import queue


class Unique(queue.Queue):
    def _init(self, maxsize):
        self.queue = set()

    def _put(self, item):
        self.queue.add(item)

    def _get(self):
        return self.queue.pop()


q = Unique()
for n in (1, 1, 2):
    q.put(n)
print(q.qsize(), sorted([q.get(), q.get()]), q.empty())


class Loud(queue.Queue):
    def _put(self, item):
        print("put", item)
        super()._put(item)

    def _get(self):
        item = super()._get()
        print("get", item)
        return item


q = Loud(maxsize=5)
for n in range(3):
    q.put(n)
print([q.get(timeout=1) for _ in range(3)])
try:
    q.get(block=False)
except queue.Empty:
    print("nothing left")
