from concurrent.futures import ThreadPoolExecutor
import re
def show(f): print(re.sub("0x[0-9a-f]+", "0x", repr(f)))
import time
with ThreadPoolExecutor(1) as ex:
    a = ex.submit(time.sleep, 0.05)
    b = ex.submit(pow, 2, 3)
    c = ex.submit(int, "x")
    d = ex.submit(print, "never")
    d.cancel()
    for f in (a, b, c, d): show(f)
for f in (a, b, c, d): show(f)
print(c.exception(), type(c.exception()))
try: d.exception()
except BaseException as e: print(type(e).__mro__[:3])
