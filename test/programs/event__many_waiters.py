import threading
import time

start = threading.Event()
done = []

def runner(n):
    start.wait()
    time.sleep(0.03 * n)
    done.append(n)

ts = [threading.Thread(target=runner, args=(n,)) for n in (3, 1, 2)]
for t in ts: t.start()
print("ready, steady", done)
start.set()
for t in ts: t.join()
print("finish order", done)
