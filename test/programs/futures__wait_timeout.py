import concurrent.futures as cf, time
def task(n): time.sleep(n / 50); return n
ex = cf.ThreadPoolExecutor(3)
fs = [ex.submit(task, n) for n in (3, 1, 2)]
done, not_done = cf.wait(fs, timeout=0.03, return_when=cf.FIRST_COMPLETED)
print([f.result() for f in done], len(not_done))
print(cf.wait(fs)._fields, cf.ALL_COMPLETED)
ex.shutdown()
print([f.result() for f in fs])
try: ex.submit(task, 1)
except RuntimeError as e: print(e)
try: ex.map(task, [1])
except RuntimeError as e: print(e)
