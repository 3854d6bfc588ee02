import threading
import time

lock = threading.Lock()
lock.acquire()

def attempt():
    start = time.perf_counter()
    ok = lock.acquire(timeout=0.2)
    print(ok, round(time.perf_counter() - start, 1))

t = threading.Thread(target=attempt)
t.start()
t.join()
threading.Timer(0.1, lock.release).start()
print(lock.acquire(timeout=1))
