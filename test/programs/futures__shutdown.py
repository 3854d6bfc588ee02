import time
from concurrent.futures import ThreadPoolExecutor

ex = ThreadPoolExecutor(max_workers=1)
fs = [ex.submit(time.sleep, 0.05) for _ in range(4)]
time.sleep(0.01)
ex.shutdown(wait=False, cancel_futures=True)
print([f.cancelled() for f in fs])
try:
    ex.submit(print, 1)
except RuntimeError as e:
    print("RuntimeError:", e)
fs[0].result()
print("first finished:", fs[0].done())
