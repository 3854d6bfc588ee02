import threading, time
sem = threading.Semaphore(0)
out = []
def consumer():
    for _ in range(3):
        sem.acquire()
        out.append("got")
t = threading.Thread(target=consumer); t.start()
for _ in range(3):
    time.sleep(0.01); out.append("put"); sem.release()
    time.sleep(0.005)
t.join(); print(out)
