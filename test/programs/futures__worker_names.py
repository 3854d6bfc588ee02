import threading
import time
from concurrent.futures import ThreadPoolExecutor

def who(i):
    time.sleep(0.02)
    return threading.current_thread().name

with ThreadPoolExecutor(max_workers=3, thread_name_prefix="io") as ex:
    print(sorted(set(ex.map(who, range(6)))))
with ThreadPoolExecutor(max_workers=8) as ex:
    for i in range(3):
        print(ex.submit(who, i).result())
print(ThreadPoolExecutor(4)._max_workers)
