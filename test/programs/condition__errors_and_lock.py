import threading

lock = threading.Lock()
c = threading.Condition(lock)
with c:
    print(lock.locked())
    c.notify()
print(lock.locked(), c.acquire(False), c.acquire(False))
c.release()
try:
    c.release()
except RuntimeError as e:
    print(e)
r = threading.Condition()
with r:
    with r:
        print("re-entrant")

def not_owner():
    try:
        r.notify()
    except RuntimeError as e:
        print(e)
    try:
        r.wait(0.1)
    except RuntimeError as e:
        print(e)

with r:
    t = threading.Thread(target=not_owner)
    t.start()
    t.join()
