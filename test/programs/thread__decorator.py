import functools
import threading
import time

def threaded(fn):
    @functools.wraps(fn)
    def wrapper(*args, **kwargs):
        t = threading.Thread(target=fn, args=args, kwargs=kwargs)
        t.start()
        return t
    return wrapper

@threaded
def task(name, delay=0.0):
    time.sleep(delay)
    print(name, "in", threading.current_thread().name)

handles = [task("slow", delay=0.06), task("fast")]
for h in handles: h.join()
print(task.__name__)
