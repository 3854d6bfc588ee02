# expect: race.lost-update error
from concurrent.futures import ThreadPoolExecutor
import time

total = 0


def add(n):
    global total
    value = total
    time.sleep(0.01)
    total = value + n


with ThreadPoolExecutor(max_workers=3) as pool:
    for n in range(6):
        pool.submit(add, n)
print(total)
