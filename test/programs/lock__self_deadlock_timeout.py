import threading

lock = threading.Lock()

def inner():
    got = lock.acquire(timeout=0.1)
    print("inner got it:", got)

def outer():
    with lock:
        inner()

t = threading.Thread(target=outer)
t.start()
t.join()
print("locked afterwards:", lock.locked())
