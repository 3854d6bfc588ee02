import threading
import time

barrier = threading.Barrier(3, action=lambda: print("all here"))

def arrive(n):
    time.sleep(0.05 * n)
    index = barrier.wait()
    assert 0 <= index < 3

threads = [threading.Thread(target=arrive, args=(n,)) for n in range(3)]
for t in threads: t.start()
for t in threads: t.join()
print(barrier.parties, barrier.n_waiting, barrier.broken)
try:
    barrier.wait(timeout=0.1)
except threading.BrokenBarrierError as e:
    print("BrokenBarrierError", e, barrier.broken)
try:
    barrier.wait()
except threading.BrokenBarrierError:
    print("still broken")
barrier.reset()
print(barrier.broken)
