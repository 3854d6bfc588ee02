import queue
import threading

def stage(fn, source, sink):
    for item in iter(source.get, None):
        sink.put(fn(item))
    sink.put(None)

a, b, c = queue.Queue(), queue.Queue(), queue.Queue()
ts = [
    threading.Thread(target=stage, args=(lambda x: x + 1, a, b)),
    threading.Thread(target=stage, args=(lambda x: x * 10, b, c)),
]
for t in ts: t.start()
for i in range(5): a.put(i)
a.put(None)
print(list(iter(c.get, None)))
for t in ts: t.join()
