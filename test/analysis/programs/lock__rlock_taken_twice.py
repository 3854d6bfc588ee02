# expect: none
import threading

lock = threading.RLock()
count = 0


def outer():
    with lock:
        inner()


def inner():
    global count
    with lock:
        count += 1


threads = [threading.Thread(target=outer) for _ in range(2)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(count)
