# expect: race.lost-update
import threading

x = 0


def work():
    global x
    lock = threading.Lock()
    for _ in range(100):
        with lock:
            x += 1


threads = [threading.Thread(target=work) for _ in range(3)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(x)
