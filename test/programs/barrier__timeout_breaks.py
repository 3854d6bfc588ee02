import threading
import time

barrier = threading.Barrier(3, timeout=0.1)
outcomes = {}

def worker(name, delay):
    time.sleep(delay)
    try:
        barrier.wait()
        outcomes[name] = "passed"
    except threading.BrokenBarrierError as e:
        outcomes[name] = "broken " + repr(e)

ts = [threading.Thread(target=worker, args=(n, d)) for n, d in [("a", 0), ("b", 0.02), ("late", 0.2)]]
for t in ts: t.start()
for t in ts: t.join()
for name in sorted(outcomes): print(name, outcomes[name])
print(barrier.broken)
barrier.reset()
print(barrier.broken, barrier.n_waiting)
