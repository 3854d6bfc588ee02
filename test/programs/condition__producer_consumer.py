import threading
import time

items = []
condition = threading.Condition()

def produce():
    for n in range(3):
        time.sleep(0.05)
        with condition:
            items.append(n)
            condition.notify()

def consume():
    for _ in range(3):
        with condition:
            while not items:
                condition.wait()
            print("got", items.pop(0))

threads = [threading.Thread(target=f) for f in (consume, produce)]
for t in threads: t.start()
for t in threads: t.join()
with condition:
    print(condition.wait(0.1), condition.wait_for(lambda: False, timeout=0.1), condition.wait_for(lambda: 5))
try:
    condition.wait()
except RuntimeError as e:
    print("RuntimeError:", e)
try:
    condition.notify()
except RuntimeError as e:
    print("RuntimeError:", e)
