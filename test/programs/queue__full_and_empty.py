import queue
import time

q = queue.Queue(2)
q.put(1)
q.put_nowait(2)
print(q.full(), q.maxsize)
for call in (lambda: q.put_nowait(3), lambda: q.put(3, timeout=0.05), lambda: q.put(3, block=False)):
    try:
        call()
    except queue.Full as e:
        print("Full", repr(e))
print(q.get(), q.get_nowait())
start = time.monotonic()
for call in (q.get_nowait, lambda: q.get(timeout=0.05), lambda: q.get(False)):
    try:
        call()
    except queue.Empty as e:
        print("Empty", repr(e))
print(round(time.monotonic() - start, 2))
for call in (lambda: q.get(timeout=-1), lambda: q.put(1, timeout=-0.5)):
    try:
        call()
        print("no error")
    except ValueError as e:
        print(e)
