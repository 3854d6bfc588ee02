from concurrent.futures import ThreadPoolExecutor, TimeoutError, CancelledError
import time

def fail():
    raise ValueError("inside the worker")

with ThreadPoolExecutor(1) as ex:
    f = ex.submit(fail)
    try:
        f.result()
    except ValueError as e:
        print("caught:", e)
    print(repr(f.exception()), f.done(), f.cancelled(), f.running())
    g = ex.submit(time.sleep, 0.1)
    try:
        g.result(timeout=0.02)
    except TimeoutError as e:
        print("timeout", repr(e))
    h = ex.submit(print, "never")
    print(h.cancel(), h.cancelled(), h.done(), g.cancel())
    try:
        h.result()
    except CancelledError as e:
        print("cancelled", repr(e))
    print(g.result())
