# expect: starvation
import threading
import time

lock = threading.Lock()


def greedy():
    for _ in range(200):
        with lock:
            time.sleep(0.001)


def humble():
    with lock:
        print("at last")


threads = [threading.Thread(target=f) for f in (greedy, humble)]
for t in threads:
    t.start()
for t in threads:
    t.join()
