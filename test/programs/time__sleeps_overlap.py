import threading
import time

def nap(seconds):
    time.sleep(seconds)

start = time.time()
threads = [threading.Thread(target=nap, args=(s,)) for s in (0.3, 0.2, 0.1)]
for t in threads: t.start()
for t in threads: t.join()
elapsed = time.time() - start
print(f"{elapsed:.1f}")
print(0.3 <= elapsed < 0.35)
try:
    time.sleep(-1)
except ValueError as e:
    print("ValueError:", e)
c = time.process_time()
time.sleep(0.1)
print(time.process_time() - c < 0.05, time.thread_time() >= 0)
