# expect: deadlock
import threading
import time

forks = [threading.Lock() for _ in range(5)]


def philosopher(i):
    with forks[i]:
        time.sleep(0.01)
        with forks[(i + 1) % 5]:
            print(i, "eats")


threads = [threading.Thread(target=philosopher, args=(i,)) for i in range(5)]
for t in threads:
    t.start()
for t in threads:
    t.join()
