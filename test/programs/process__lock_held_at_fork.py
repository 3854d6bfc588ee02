import os
import threading
import time

lock = threading.Lock()

def hold():
    with lock:
        time.sleep(0.3)

t = threading.Thread(target=hold)
t.start()
time.sleep(0.1)
pid = os.fork()
if pid == 0:
    print("child got it:", lock.acquire(timeout=0.5))
    os._exit(0)
os.waitpid(pid, 0)
t.join()
print("parent got it:", lock.acquire(timeout=0.5))
