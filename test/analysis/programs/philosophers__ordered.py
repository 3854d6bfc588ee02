# expect: none
import threading
import time

forks = [threading.Lock() for _ in range(5)]


def philosopher(i):
    first, second = sorted((i, (i + 1) % 5))
    for _ in range(2):
        with forks[first]:
            time.sleep(0.01)
            with forks[second]:
                print(i, "eats")


threads = [threading.Thread(target=philosopher, args=(i,)) for i in range(5)]
for t in threads:
    t.start()
for t in threads:
    t.join()
