# expect: none
from concurrent.futures import ThreadPoolExecutor, as_completed
import time

total = 0


def square(n):
    time.sleep(0.01)
    return n * n


with ThreadPoolExecutor(max_workers=3) as pool:
    futures = [pool.submit(square, n) for n in range(6)]
    for f in as_completed(futures):
        total += f.result()
print(total)
