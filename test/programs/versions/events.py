import threading, time
e = threading.Event()
def waiter():
    print('waiting'); ok = e.wait(); print('ok', ok)
t = threading.Thread(target=waiter); t.start()
time.sleep(0.1); e.set(); t.join()
print(e.wait(), e.wait(0))
s = threading.Semaphore(2)
with s: print(s._value)
b = threading.Barrier(2)
def two():
    i = b.wait(); out.append(i)
out=[]
t = threading.Thread(target=two); t.start(); out.append(b.wait()); t.join(); print(sorted(out))
b.abort()
try: b.wait()
except threading.BrokenBarrierError as x: print(type(x).__name__, isinstance(x, RuntimeError))
