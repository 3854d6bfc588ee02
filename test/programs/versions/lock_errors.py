import threading

lock = threading.Lock()
try:
    lock.release()
except RuntimeError as e:
    print("RuntimeError:", e)
print(lock.acquire(), lock.acquire(False), lock.acquire(timeout=0.1), lock.acquire(blocking=False))
for args in ((False, 1), (True, -2)):
    try:
        lock.acquire(*args)
    except ValueError as e:
        print("ValueError:", e)
try:
    lock.acquire(True, 1e10)
except OverflowError as e:
    print("OverflowError:", e)
lock.release()
print(lock.locked(), repr(lock)[:31])
r = threading.RLock()
try:
    r.release()
except RuntimeError as e:
    print("RuntimeError:", e)
with r:
    with r:
        print("twice")
print(type(lock).__name__, type(r).__name__)
