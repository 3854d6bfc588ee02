import threading
import time

lock = threading.Lock()
log = []

def work(name):
    with lock:
        log.append(name + " in")
        time.sleep(0.05)
        log.append(name + " out")

threads = [threading.Thread(target=work, args=(n,)) for n in "abc"]
for t in threads: t.start()
for t in threads: t.join()
print(log, lock.locked())
