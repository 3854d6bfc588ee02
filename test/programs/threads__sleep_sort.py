import time, threading
start = time.perf_counter()
def f(n): time.sleep(n); print(f"{n}s done at {time.perf_counter()-start:.1f}")
for n in (0.3, 0.1, 0.2):
    threading.Thread(target=f, args=(n,)).start()
print(f"main at {time.perf_counter()-start:.1f}")
