import queue
import threading
import time

q = queue.Queue(maxsize=2)
log = []

def producer():
    for i in range(5):
        q.put(i)
        log.append(("put", i))
    q.put(None)

def consumer():
    while True:
        time.sleep(0.03)
        item = q.get()
        if item is None:
            return
        log.append(("got", item))

ts = [threading.Thread(target=producer), threading.Thread(target=consumer)]
for t in ts: t.start()
for t in ts: t.join()
print([x for x in log if x[0] == "got"])
print(log[:2], len(log))
