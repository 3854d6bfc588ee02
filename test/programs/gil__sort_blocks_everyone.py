import threading
import time

data = [(i * 7919) % 1000003 for i in range(400_000)]
gaps = []
stop = False

def ticker():
    last = time.perf_counter()
    while not stop:
        time.sleep(0.001)
        now = time.perf_counter()
        gaps.append(now - last)
        last = now

t = threading.Thread(target=ticker)
t.start()
time.sleep(0.02)
begin = time.perf_counter()
data.sort()
took = time.perf_counter() - begin
time.sleep(0.02)
stop = True
t.join()
print("ticker was held up for most of the sort:", max(gaps) > 0.8 * took)
