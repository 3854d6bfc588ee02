import time
from concurrent.futures import ThreadPoolExecutor

def job(n):
    time.sleep(0.05 * n)
    print("job", n)

ex = ThreadPoolExecutor(2)
for n in (1, 2, 3):
    ex.submit(job, n)
print("main ends; the pool still works")
