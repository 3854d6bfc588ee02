from collections import deque

def task(name, steps):
    for step in range(1, steps + 1):
        print(name, step)
        yield

ready = deque([task("a", 2), task("b", 3), task("c", 1)])
while ready:
    current = ready.popleft()
    try:
        next(current)
        ready.append(current)
    except StopIteration:
        print("finished one,", len(ready), "left")
