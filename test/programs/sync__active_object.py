import queue
import threading

class Counter(threading.Thread):
    def __init__(self):
        super().__init__(daemon=True)
        self.inbox = queue.Queue()
        self.total = 0
        self.start()

    def run(self):
        while True:
            op, arg, reply = self.inbox.get()
            if op == "add":
                self.total += arg
            elif op == "get":
                reply.put(self.total)
            elif op == "stop":
                return

    def add(self, n):
        self.inbox.put(("add", n, None))

    def get(self):
        r = queue.SimpleQueue()
        self.inbox.put(("get", None, r))
        return r.get()

c = Counter()
for i in range(5): c.add(i)
print(c.get())
c.inbox.put(("stop", None, None))
c.join()
print(c.is_alive())
