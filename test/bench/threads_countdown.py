import sys
import threading

sys.setswitchinterval(0.005)


def countdown(n):
    while n:
        n -= 1


threads = [threading.Thread(target=countdown, args=(10_000_000,)) for _ in range(2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("done")
