import threading
import time

def sleeper(s):
    time.sleep(s)

ts = [threading.Thread(target=sleeper, args=(s,)) for s in (0.2, 0.1)]
start = time.perf_counter()
for t in ts: t.start()
ts[1].join()
print(round(time.perf_counter() - start, 1), [t.is_alive() for t in ts])
ts[0].join(0.02)
print(ts[0].is_alive())
ts[0].join(timeout=None)
print(round(time.perf_counter() - start, 1), [t.is_alive() for t in ts])
ts[0].join(); ts[0].join(5)
for bad in (-1, 0):
    print(ts[0].join(bad))
try:
    ts[0].join("x")
except TypeError as e:
    print("TypeError", e)
t = threading.Thread(target=sleeper, args=(0.1,))
t.start()
print(t.join(-5), t.is_alive())
try:
    t.join("soon")
except TypeError as e:
    print("TypeError", e)
