import concurrent.futures
import threading
import time
from concurrent.futures import FIRST_COMPLETED, FIRST_EXCEPTION, CancelledError, Future, ThreadPoolExecutor, as_completed, wait


def work(n):
    time.sleep(n / 20)
    return n * n


def fail():
    raise KeyError("k")


with ThreadPoolExecutor(max_workers=3) as pool:
    futures = {pool.submit(work, n): n for n in (3, 1, 2)}
    for future in as_completed(futures):
        print(futures[future], future.result(), future.done(), future.running())
    print(list(pool.map(work, [2, 1, 0])))
    print(list(pool.map(pow, [2, 3], [3, 2])))
    broken = pool.submit(fail)
    try:
        broken.result()
    except KeyError as error:
        print("raised", error, broken.exception() is error)
    print(str(broken)[:7], str(broken).split("state=")[1], str(futures.popitem()[0]).split("state=")[1])
try:
    pool.submit(work, 1)
except RuntimeError as error:
    print(error)

with ThreadPoolExecutor(1, thread_name_prefix="pool") as pool:
    print(pool.submit(lambda: threading.current_thread().name).result())
    slow = pool.submit(work, 4)
    time.sleep(0.02)
    queued = pool.submit(work, 1)
    print(slow.running(), slow.cancel(), queued.cancel(), queued.cancelled(), queued.done())
    try:
        slow.result(timeout=0.01)
    except concurrent.futures.TimeoutError as error:
        print("timeout", type(error).__name__, repr(str(error)))
    try:
        queued.result()
    except CancelledError as error:
        print("cancelled", type(error).__name__, type(error).__module__)
    slow.add_done_callback(lambda f: print("callback", f.result(), threading.current_thread().name))
print("after")
slow.add_done_callback(lambda f: print("late callback", f.result()))

with ThreadPoolExecutor(4) as pool:
    print(pool.submit(lambda: threading.current_thread().name).result())
    fs = [pool.submit(work, n) for n in (1, 4)]
    done, not_done = wait(fs, return_when=FIRST_COMPLETED)
    print(len(done), len(not_done), done.pop().result())
    done, not_done = wait(fs, timeout=0.01)
    print(len(done), len(not_done))
    result = wait(fs)
    print(len(result.done), len(result.not_done), type(result).__name__)
    fs = [pool.submit(fail), pool.submit(work, 3)]
    print([len(part) for part in wait(fs, return_when=FIRST_EXCEPTION)])
    try:
        for f in as_completed([pool.submit(work, 1), pool.submit(work, 6)], timeout=0.15):
            print("first", f.result())
    except TimeoutError as error:
        print(error)
    try:
        for value in pool.map(work, [1, 8], timeout=0.2):
            print(value)
    except TimeoutError:
        print("map timed out")

pool = ThreadPoolExecutor(1)
fs = [pool.submit(work, n) for n in (2, 2, 2)]
time.sleep(0.02)
pool.shutdown(wait=True, cancel_futures=True)
print([f.cancelled() for f in fs])

local = threading.local()


def prepare(value):
    local.value = value


with ThreadPoolExecutor(2, initializer=prepare, initargs=(7,)) as pool:
    print(pool.submit(lambda: local.value).result())

future = Future()
print(future.done(), future.set_running_or_notify_cancel(), future.running())
future.set_result(5)
try:
    future.set_result(6)
except concurrent.futures.InvalidStateError as error:
    print(str(error)[:20])
for make in (lambda: ThreadPoolExecutor(0), lambda: ThreadPoolExecutor(1, initializer=3)):
    try:
        make()
    except (ValueError, TypeError) as error:
        print(error)

pool = ThreadPoolExecutor(2)
pool.submit(lambda: (time.sleep(0.05), print("at the end")))
print("main ends")
