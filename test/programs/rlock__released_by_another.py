import threading

r = threading.RLock()
r.acquire()
r.acquire()

def other():
    try:
        r.release()
    except RuntimeError as e:
        print("other:", e)
    print("other gets it:", r.acquire(blocking=False))

t = threading.Thread(target=other)
t.start()
t.join()
r.release()
t = threading.Thread(target=other)
t.start()
t.join()
r.release()
t = threading.Thread(target=lambda: (print("now:", r.acquire(False)), r.release()))
t.start()
t.join()
lock = threading.Lock()
lock.acquire()
t = threading.Thread(target=lock.release)
t.start()
t.join()
print("a plain lock may be released by anyone:", lock.locked())
