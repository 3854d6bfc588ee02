# expect: race.lost-update
import threading


class Ids:
    def __init__(self):
        self.last = 0

    def next(self):
        self.last += 1
        return self.last


ids = Ids()
seen = []


def work():
    for _ in range(20):
        seen.append(ids.next())


threads = [threading.Thread(target=work) for _ in range(3)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(len(set(seen)))
