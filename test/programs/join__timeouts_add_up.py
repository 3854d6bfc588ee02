import threading, time
for work in (1.5, 9):
    ts = [threading.Thread(target=time.sleep, args=(work,), daemon=True) for _ in range(3)]
    for t in ts: t.start()
    start, alive = time.perf_counter(), []
    for t in ts: t.join(timeout=1); alive.append(t.is_alive())
    print("work of", work, "s:", alive, "waited", round(time.perf_counter() - start, 1), "s")
