import time
from concurrent.futures import ThreadPoolExecutor, as_completed, TimeoutError

with ThreadPoolExecutor(3) as ex:
    fs = [ex.submit(time.sleep, d) for d in (0.02, 0.15, 0.2)]
    n = 0
    try:
        for f in as_completed(fs, timeout=0.08):
            n += 1
    except TimeoutError as e:
        print(n, "done;", e)
print(sum(f.done() for f in fs))
