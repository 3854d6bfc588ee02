import time
from concurrent.futures import ThreadPoolExecutor

start = time.perf_counter()
def job(i):
    time.sleep(0.05)
    return i, round((time.perf_counter() - start) / 0.05)

with ThreadPoolExecutor(max_workers=2) as ex:
    fs = [ex.submit(job, i) for i in range(6)]
    time.sleep(0.01)
    print([f.running() for f in fs])
    print([f.result() for f in fs])
