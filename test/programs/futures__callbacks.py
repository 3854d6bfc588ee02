import time
from concurrent.futures import ThreadPoolExecutor, Future

def done(f):
    print("callback:", f.result())

with ThreadPoolExecutor(1) as ex:
    f = ex.submit(lambda: time.sleep(0.05) or 42)
    f.add_done_callback(done)
    f.add_done_callback(lambda f: print("second"))
    f.result()
f.add_done_callback(lambda f: print("at once"))

g = Future()
g.add_done_callback(lambda f: print("manual:", f.result()))
print(g.set_running_or_notify_cancel())
g.set_result("by hand")
try:
    g.set_result("again")
except Exception as e:
    print(type(e).__name__)
