import threading
import time

a, b = threading.Lock(), threading.Lock()
log = []

def one():
    with a:
        time.sleep(0.05)
        if b.acquire(timeout=0.1):
            log.append("one got both")
            b.release()
        else:
            log.append("one gave up")

def two():
    with b:
        time.sleep(0.05)
        if a.acquire(timeout=0.3):
            log.append("two got both")
            a.release()
        else:
            log.append("two gave up")

ts = [threading.Thread(target=one), threading.Thread(target=two)]
for t in ts: t.start()
for t in ts: t.join()
print(log)
