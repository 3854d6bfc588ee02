import threading
import time

def io(n):
    time.sleep(0.2)

start = time.perf_counter()
for i in range(3):
    io(i)
print("one after another:", round(time.perf_counter() - start, 1))
start = time.perf_counter()
ts = [threading.Thread(target=io, args=(i,)) for i in range(3)]
for t in ts: t.start()
for t in ts: t.join()
print("together:", round(time.perf_counter() - start, 1))
