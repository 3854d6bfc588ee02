import threading
import time

lock = threading.Lock()

def hold():
    with lock:
        time.sleep(60)

threading.Thread(target=hold, daemon=True).start()
time.sleep(0.1)
print("lock is held:", lock.locked())
