from concurrent.futures import ThreadPoolExecutor
from concurrent.futures.thread import BrokenThreadPool
import logging
logging.disable(logging.CRITICAL)

def init():
    raise OSError("cannot initialise")

with ThreadPoolExecutor(1, initializer=init) as ex:
    f = ex.submit(print, "never")
    try:
        f.result()
    except BrokenThreadPool as e:
        print("result:", e)
    try:
        ex.submit(print, "never")
    except BrokenThreadPool as e:
        print("submit:", e)
