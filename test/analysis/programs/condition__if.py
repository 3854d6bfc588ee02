# expect: race.check-then-act error, wait.not-in-loop
import threading
import time

cond = threading.Condition()
items = []


def consume():
    with cond:
        if not items:
            cond.wait()
        items.pop(0)


def produce(n):
    for i in range(n):
        with cond:
            items.append(i)
            cond.notify_all()
        time.sleep(0.01)


consumers = [threading.Thread(target=consume) for _ in range(2)]
for c in consumers:
    c.start()
time.sleep(0.05)
p = threading.Thread(target=produce, args=(2,))
p.start()
p.join()
for c in consumers:
    c.join()
print(len(items))
