import threading, time
cond = threading.Condition()
queue = []
def consumer(name):
    with cond:
        cond.wait_for(lambda: queue)
        print(name, 'got', queue.pop(0))
cs = [threading.Thread(target=consumer, args=(f'c{i}',)) for i in range(3)]
for c in cs: c.start()
time.sleep(0.05)
for i in range(3):
    with cond:
        queue.append(i)
        cond.notify()
    time.sleep(0.05)
for c in cs: c.join()
lock = threading.Lock()
c2 = threading.Condition(lock)
with c2:
    print(lock.locked())
    print(c2.wait(timeout=0.01))
    print(lock.locked())
print(lock.locked())
