import time
from concurrent.futures import ThreadPoolExecutor, as_completed

def job(name, delay):
    time.sleep(delay)
    return f"{name} after {delay}"

with ThreadPoolExecutor(max_workers=3) as ex:
    futures = {ex.submit(job, n, d): n for n, d in [("slow", 0.15), ("fast", 0.05), ("mid", 0.1)]}
    for f in as_completed(futures):
        print(futures[f], "->", f.result())
print("all done:", all(f.done() for f in futures))
