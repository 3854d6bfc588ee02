import threading
import time

log = []
lock = threading.Lock()
barrier = threading.Barrier(3, action=lambda: log.append("-- phase over --"))

def worker(i):
    for phase in range(2):
        time.sleep(0.02 * (i + 1))
        with lock:
            log.append(f"phase {phase} worker {i}")
        barrier.wait()

ts = [threading.Thread(target=worker, args=(i,)) for i in range(3)]
for t in ts: t.start()
for t in ts: t.join()
for line in log: print(line)
print(barrier.parties, barrier.n_waiting, barrier.broken)
