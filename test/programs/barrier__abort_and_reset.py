import threading
import time

b = threading.Barrier(2)

def wait(results):
    try:
        results.append(b.wait())
    except threading.BrokenBarrierError:
        results.append("broken")

r1 = []
t = threading.Thread(target=wait, args=(r1,))
t.start()
time.sleep(0.05)
print("waiting:", b.n_waiting)
b.abort()
t.join()
print(r1, b.broken)
try:
    b.wait()
except threading.BrokenBarrierError as e:
    print("still broken:", type(e).__mro__[1].__name__)
b.reset()
r2 = []
t = threading.Thread(target=wait, args=(r2,))
t.start()
time.sleep(0.05)
print("index in main", b.wait())
t.join()
print("index in thread", r2)
r3 = []
t = threading.Thread(target=wait, args=(r3,))
t.start()
time.sleep(0.05)
b.reset()
t.join()
print(r3, b.broken, b.n_waiting)
