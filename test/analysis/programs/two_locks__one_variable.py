# expect: race.lost-update error
import threading
import time

a = threading.Lock()
b = threading.Lock()
x = 0


def first():
    global x
    for _ in range(3):
        with a:
            v = x
            time.sleep(0.001)
            x = v + 1


def second():
    global x
    for _ in range(3):
        with b:
            v = x
            time.sleep(0.001)
            x = v + 1


threads = [threading.Thread(target=f) for f in (first, second)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(x)
