import threading, queue, time, random
random.seed(3)
def producer(q, ident):
    for i in range(3):
        time.sleep(0.01 * ident + 0.005)
        q.put((ident, i))
def consumer(q, out):
    while True:
        try: item = q.get(timeout=0.1)
        except queue.Empty: break
        out.append(item); q.task_done()
q = queue.Queue(); out = []
ps = [threading.Thread(target=producer, args=(q, i)) for i in (1, 2)]
c = threading.Thread(target=consumer, args=(q, out))
for t in ps + [c]: t.start()
for t in ps + [c]: t.join()
print(sorted(out), q.unfinished_tasks)
