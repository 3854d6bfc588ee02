import threading
import time

def count(n):
    while n > 0:
        n -= 1

N = 200_000
start = time.perf_counter()
count(N); count(N)
sequential = time.perf_counter() - start

start = time.perf_counter()
ts = [threading.Thread(target=count, args=(N,)) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
threaded = time.perf_counter() - start
print("both took some time:", threaded > 0, sequential > 0)
