import threading
import time

def action():
    raise ValueError("bad action")

b = threading.Barrier(2, action)
out = []

def first():
    try:
        b.wait()
    except threading.BrokenBarrierError:
        out.append("first: broken")

t = threading.Thread(target=first)
t.start()
time.sleep(0.05)
try:
    b.wait()
except ValueError as e:
    out.append(f"second: {e}")
t.join()
print(out, b.broken)
try:
    threading.Barrier(0)
except ValueError as e:
    print(e)
