import threading
def counter():
    n = 0
    while True:
        n += 1
        yield n
g = counter(); out = []
def use():
    for _ in range(3): out.append(next(g))
ts = [threading.Thread(target=use) for _ in range(3)]
for t in ts: t.start(); t.join()
print(out)
with threading.Lock() as ok: print(ok)
print(threading.Lock().acquire)  if 0 else None
import warnings
warnings.warn('careful'); warnings.warn('dep', DeprecationWarning); warnings.warn('rt', RuntimeWarning)
warnings.simplefilter('ignore'); warnings.warn('no')
warnings.simplefilter('error')
try: warnings.warn('err')
except UserWarning as e: print('raised', e)
