import threading, time

def count(n):
    while n > 0:
        n -= 1

start = time.perf_counter()
threads = [threading.Thread(target=count, args=(400_000,)) for _ in range(2)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print("both done", time.perf_counter() - start > 0.002)
