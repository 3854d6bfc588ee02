import threading
import time

start = time.monotonic()
def ring(text, end="!"):
    print(text + end, round(time.monotonic() - start, 1))

t = threading.Timer(0.3, ring, args=["ring"], kwargs={"end": "?"})
u = threading.Timer(0.2, ring, ["never"])
t.start()
u.start()
time.sleep(0.1)
u.cancel()
t.join()
u.join()
print(t.finished.is_set(), u.finished.is_set(), t.is_alive())
