from concurrent.futures import ThreadPoolExecutor
import time

def inner(x):
    time.sleep(0.02)
    return x + 1

def outer(ex, x):
    return ex.submit(inner, x)

with ThreadPoolExecutor(2) as ex:
    f = ex.submit(outer, ex, 1)
    print(f.result().result())

def waits(ex):
    try:
        return ex.submit(inner, 1).result(timeout=0.1)
    except Exception as e:
        return "deadlock avoided: " + type(e).__name__

with ThreadPoolExecutor(1) as ex:
    print(ex.submit(waits, ex).result())
