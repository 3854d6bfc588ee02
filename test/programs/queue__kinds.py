import queue

for cls in (queue.Queue, queue.LifoQueue, queue.PriorityQueue, queue.SimpleQueue):
    q = cls()
    for x in (3, 1, 2):
        q.put(x)
    print(cls.__name__, q.qsize(), [q.get() for _ in range(3)], q.empty())
q = queue.PriorityQueue()
for item in [(2, "b"), (1, "z"), (1, "a")]:
    q.put(item)
print([q.get() for _ in range(3)])
q.put((1, {}))
try:
    q.put((1, {}))
except TypeError as e:
    print(e)
