import threading
import time

def daemon():
    try:
        for i in range(100):
            print("daemon", i, flush=True)
            time.sleep(0.1)
    finally:
        print("never printed")

def worker():
    time.sleep(0.25)
    print("worker done", flush=True)

d = threading.Thread(target=daemon, daemon=True)
w = threading.Thread(target=worker)
d.start()
w.start()
print("main done", flush=True)
