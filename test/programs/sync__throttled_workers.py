import threading
import time

sem = threading.Semaphore(3)
start = time.perf_counter()
finish = []

def task(i):
    with sem:
        time.sleep(0.06)
        finish.append(round((time.perf_counter() - start) / 0.06))

ts = [threading.Thread(target=task, args=(i,)) for i in range(7)]
for t in ts: t.start()
for t in ts: t.join()
print(finish)
