import time
from concurrent.futures import ThreadPoolExecutor, TimeoutError

def inv(x):
    return 1 / x

with ThreadPoolExecutor(2) as ex:
    it = ex.map(inv, [1, 2, 0, 4])
    try:
        for value in it:
            print(value)
    except ZeroDivisionError as e:
        print("stopped by", e)
    print(next(it, "exhausted"))
    it = ex.map(time.sleep, [0.01, 0.2], timeout=0.1)
    try:
        for v in it:
            print("slept", v)
    except TimeoutError:
        print("too slow")
