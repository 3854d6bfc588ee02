# expect: none
from concurrent.futures import ThreadPoolExecutor


def f(n):
    return n * n


with ThreadPoolExecutor(4) as pool:
    print(list(pool.map(f, range(8))))
