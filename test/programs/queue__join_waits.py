import queue
import threading
import time

q = queue.Queue()

def worker():
    while True:
        n = q.get()
        time.sleep(0.02)
        print("did", n)
        q.task_done()

threading.Thread(target=worker, daemon=True).start()
for n in range(4):
    q.put(n)
print("all queued")
q.join()
print("all done")
