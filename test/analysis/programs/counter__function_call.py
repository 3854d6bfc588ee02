# expect: race.lost-update error
import threading

counter = 0


def inc(n):
    return n + 1


def work():
    global counter
    for _ in range(1000):
        counter = inc(counter)


threads = [threading.Thread(target=work) for _ in range(3)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(counter)
