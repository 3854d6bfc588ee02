# expect: lock.order
import threading

forks = [threading.Lock() for _ in range(3)]


def philosopher(i):
    with forks[i]:
        with forks[(i + 1) % 3]:
            print(i, "eats")


threads = [threading.Thread(target=philosopher, args=(i,)) for i in range(3)]
for t in threads:
    t.start()
for t in threads:
    t.join()
