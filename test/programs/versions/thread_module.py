import _thread, time
def f(a, b): print(a, b)
_thread.start_new_thread(f, (1, 2))
time.sleep(0.1)
l = _thread.allocate_lock(); print(l.acquire(), l.locked(), type(l))
def bad(): raise ValueError('in _thread')
_thread.start_new_thread(bad, ())
time.sleep(0.05)
