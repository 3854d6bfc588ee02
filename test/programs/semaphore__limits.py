import threading
import time

semaphore = threading.BoundedSemaphore(2)
inside = most = 0

def work():
    global inside, most
    with semaphore:
        inside += 1
        most = max(most, inside)
        time.sleep(0.1)
        inside -= 1

threads = [threading.Thread(target=work) for _ in range(5)]
for t in threads: t.start()
for t in threads: t.join()
print(most, inside)
try:
    semaphore.release()
except ValueError as e:
    print("ValueError:", e)
try:
    threading.Semaphore(-1)
except ValueError as e:
    print("ValueError:", e)
s = threading.Semaphore(0)
print(s.acquire(blocking=False), s.acquire(timeout=0.05))
s.release(2)
print(s.acquire(), s.acquire(False), s.acquire(False))
