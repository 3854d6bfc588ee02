# expect: race.lost-update error
import threading

lock = threading.Lock()
x = 0


def work():
    global x
    for _ in range(5):
        with lock:
            v = x
        v += 1
        with lock:
            x = v


threads = [threading.Thread(target=work) for _ in range(3)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(x)
