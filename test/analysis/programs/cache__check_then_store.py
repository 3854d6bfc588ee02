# expect: race.check-then-act error
import threading
import time

cache = {}


def load(key):
    time.sleep(0.05)
    return key.upper()


def get(key):
    if key not in cache:
        cache[key] = load(key)
    return cache[key]


def work():
    print(get("a"))


threads = [threading.Thread(target=work) for _ in range(3)]
for t in threads:
    t.start()
for t in threads:
    t.join()
