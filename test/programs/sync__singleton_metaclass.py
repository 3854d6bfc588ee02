import threading

class SingletonMeta(type):
    _instances = {}
    _lock = threading.Lock()

    def __call__(cls, *args, **kwargs):
        with cls._lock:
            if cls not in cls._instances:
                cls._instances[cls] = super().__call__(*args, **kwargs)
        return cls._instances[cls]

class Config(metaclass=SingletonMeta):
    def __init__(self, value):
        self.value = value

def use(v):
    c = Config(v)
    print(v, "sees", c.value)

for v in ("first", "second", "third"):
    t = threading.Thread(target=use, args=(v,))
    t.start()
    t.join()
