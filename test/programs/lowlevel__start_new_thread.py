import _thread
import time

lock = _thread.allocate_lock()
done = []

def work(name, delay):
    time.sleep(delay)
    with lock:
        done.append(name)

for name, delay in (("b", 0.06), ("a", 0.03)):
    ident = _thread.start_new_thread(work, (name, delay))
    assert isinstance(ident, int)
time.sleep(0.15)
print(done, lock.locked(), _thread._count())
def quits():
    _thread.exit()
    print("never")
_thread.start_new_thread(quits, ())
time.sleep(0.02)
for bad in ((work, [1]), (5, ()), (work, (), 3)):
    try:
        _thread.start_new_thread(*bad)
    except TypeError as e:
        print(e)
