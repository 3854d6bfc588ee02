from collections import deque


class Scheduler:
    def __init__(self):
        self.ready = deque()
        self.mailboxes = {}

    def spawn(self, name, generator):
        self.mailboxes[name] = deque()
        next(generator)
        self.ready.append((name, generator))

    def send(self, name, message):
        self.mailboxes[name].append(message)

    def run(self):
        idle = 0
        while self.ready and idle < len(self.ready):
            name, generator = self.ready.popleft()
            if not self.mailboxes[name]:
                idle += 1
                self.ready.append((name, generator))
                continue
            idle = 0
            try:
                generator.send(self.mailboxes[name].popleft())
                self.ready.append((name, generator))
            except StopIteration:
                print(name, "left")


system = Scheduler()


def ping(n):
    for _ in range(n):
        message = yield
        print("ping got", message)
        system.send("pong", message + 1)


def pong():
    while True:
        message = yield
        print("pong got", message)
        if "ping" in system.mailboxes:
            system.send("ping", message + 1)


system.spawn("ping", ping(3))
system.spawn("pong", pong())
system.send("ping", 0)
system.run()
