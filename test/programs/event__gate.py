import threading
import time

gate = threading.Event()
order = []

def runner(n):
    gate.wait()
    order.append(n)

threads = [threading.Thread(target=runner, args=(n,)) for n in range(3)]
for t in threads: t.start()
time.sleep(0.1)
print("ready, set:", gate.is_set(), order)
gate.set()
for t in threads: t.join()
gate.clear()
print(gate.wait(0.1), gate.is_set(), sorted(order))
