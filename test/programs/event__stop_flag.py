import threading
import time

stop = threading.Event()
count = 0

def worker():
    global count
    while not stop.is_set():
        count += 1
        stop.wait(0.05)
    print("worker stops")

t = threading.Thread(target=worker)
t.start()
time.sleep(0.22)
stop.set()
t.join()
print("rounds", count)
