import threading, time
results = {}
def slow(n):
    time.sleep(0.02 * n)
    results[n] = n * n
threads = {n: threading.Thread(target=slow, args=(n,)) for n in (3, 1, 2)}
start = time.time()
for t in threads.values(): t.start()
while any(t.is_alive() for t in threads.values()):
    time.sleep(0.005)
print(results, f"{time.time() - start:.1f}")
