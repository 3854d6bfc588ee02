# expect: none
import threading

d = {}
lock = threading.Lock()


def fill():
    for i in range(50):
        with lock:
            d[i] = i


def total():
    for _ in range(10):
        with lock:
            print(sum(d.values()) >= 0)


threads = [threading.Thread(target=f) for f in (fill, total)]
for t in threads:
    t.start()
for t in threads:
    t.join()
