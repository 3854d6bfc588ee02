import threading
import time

lock = threading.Lock()
attempts = 0

def holder():
    with lock:
        time.sleep(0.11)

t = threading.Thread(target=holder)
t.start()
time.sleep(0.01)
while not lock.acquire(blocking=False):
    attempts += 1
    time.sleep(0.04)
print("attempts", attempts)
lock.release()
t.join()
print(lock.acquire(False), lock.acquire(False), lock.locked())
lock.release()
print(lock.locked())
