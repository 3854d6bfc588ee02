import threading
import time

class Singleton:
    _instance = None
    _lock = threading.Lock()
    made = 0

    def __new__(cls):
        if cls._instance is None:
            with cls._lock:
                if cls._instance is None:
                    time.sleep(0.02)
                    cls._instance = super().__new__(cls)
                    cls.made += 1
        return cls._instance

instances = []
ts = [threading.Thread(target=lambda: instances.append(Singleton())) for _ in range(5)]
for t in ts: t.start()
for t in ts: t.join()
print(len({id(i) for i in instances}), Singleton.made)
