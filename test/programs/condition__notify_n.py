import threading
import time

cond = threading.Condition()
woken = []

def waiter(i):
    with cond:
        cond.wait()
        woken.append(i)

ts = [threading.Thread(target=waiter, args=(i,)) for i in range(5)]
for t in ts:
    t.start()
    time.sleep(0.01)
with cond:
    cond.notify(2)
time.sleep(0.03)
print(sorted(woken))
with cond:
    cond.notify()
time.sleep(0.03)
print(sorted(woken))
with cond:
    cond.notify_all()
for t in ts: t.join()
print(sorted(woken))
