import threading
import time
from contextlib import contextmanager

@contextmanager
def running(*targets):
    ts = [threading.Thread(target=t) for t in targets]
    for t in ts: t.start()
    try:
        yield ts
    finally:
        for t in ts: t.join()
        print("all joined")

with running(lambda: time.sleep(0.02), lambda: time.sleep(0.04)) as ts:
    print("alive", sum(t.is_alive() for t in ts))
print("alive", sum(t.is_alive() for t in ts))
