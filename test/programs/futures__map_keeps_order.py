import time
from concurrent.futures import ThreadPoolExecutor

def slow_square(n):
    time.sleep(0.02 * (5 - n))
    return n * n

with ThreadPoolExecutor(max_workers=5) as pool:
    results = list(pool.map(slow_square, range(5)))
print(results)
with ThreadPoolExecutor(2) as pool:
    print(list(pool.map(pow, [2, 3, 4], [5, 2, 1])))
    print(list(pool.map(lambda a, b: a + b, "abc", "xyz", chunksize=10)))
    print(list(pool.map(str, [])))
