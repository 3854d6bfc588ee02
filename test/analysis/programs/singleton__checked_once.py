# expect: race.check-then-act error
import threading
import time


class Config:
    _instance = None

    def __init__(self):
        time.sleep(0.01)

    @classmethod
    def get(cls):
        if cls._instance is None:
            cls._instance = cls()
        return cls._instance


seen = []


def work():
    seen.append(Config.get())


threads = [threading.Thread(target=work) for _ in range(4)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(len({id(c) for c in seen}))
