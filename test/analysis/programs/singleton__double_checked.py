# expect: none
import threading
import time


class Config:
    _instance = None
    _lock = threading.Lock()

    def __init__(self):
        time.sleep(0.01)
        self.name = "config"

    @classmethod
    def get(cls):
        if cls._instance is None:
            with cls._lock:
                if cls._instance is None:
                    cls._instance = cls()
        return cls._instance


seen = []


def work():
    seen.append(Config.get().name)


threads = [threading.Thread(target=work) for _ in range(4)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(seen)
