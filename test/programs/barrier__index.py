import threading, time
barrier = threading.Barrier(3)
order = []
def racer(name, delay):
    time.sleep(delay)
    order.append(f"{name} ready")
    i = barrier.wait()
    return i
ts = [threading.Thread(target=racer, args=(n, d)) for n, d in (("a", .03), ("b", .01), ("c", .02))]
for t in ts: t.start()
for t in ts: t.join()
print(order)
idx = []
def r2(): idx.append(barrier.wait())
ts = [threading.Thread(target=r2) for _ in range(3)]
for t in ts: t.start()
for t in ts: t.join()
print(sorted(idx))
