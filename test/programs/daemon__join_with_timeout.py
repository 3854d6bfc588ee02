import threading
import time

def background():
    while True:
        time.sleep(0.05)
        ticks.append(1)

ticks = []
t = threading.Thread(target=background, daemon=True)
t.start()
start = time.perf_counter()
r = t.join(timeout=0.22)
print("join returned", r, "after about", round(time.perf_counter() - start, 1))
print("alive:", t.is_alive(), "ticks:", len(ticks))
print("main exits; the daemon dies with it")
