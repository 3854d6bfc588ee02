import threading

lock = threading.Lock()
try:
    lock.release()
except RuntimeError as e:
    print("Lock:", e)
r = threading.RLock()
try:
    r.release()
except RuntimeError as e:
    print("RLock:", e)
for args in ((True, -2), (False, 1), (True, "x")):
    try:
        lock.acquire(*args)
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
try:
    lock.acquire(True, 1e20)
except OverflowError as e:
    print(e)
print(lock.acquire(timeout=-1))
print(lock.acquire(timeout=0.02))
s = threading.BoundedSemaphore(2)
try:
    s.release()
except ValueError as e:
    print(e)
try:
    threading.Semaphore(-1)
except ValueError as e:
    print(e)
c = threading.Condition()
for name in ("wait", "notify", "notify_all"):
    try:
        getattr(c, name)()
    except RuntimeError as e:
        print(name, e)
