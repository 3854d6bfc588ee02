import threading

s = threading.Semaphore(2)
print(s.acquire(), s.acquire(blocking=False), s.acquire(blocking=False), s.acquire(timeout=0.05))
s.release(2)
print(s._value)
try:
    s.release(0)
except ValueError as e:
    print(e)
try:
    s.acquire(False, 1)
except ValueError as e:
    print(e)
b = threading.BoundedSemaphore()
with b:
    print("inside", b._value)
try:
    b.release()
except ValueError as e:
    print(e)
print(repr(s).split(" at ")[0], repr(s).split(": ")[1], repr(b).split(": ")[1])
