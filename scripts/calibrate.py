"""Measures what common operations cost on the Python that runs it, for `npm run calibrate`.

Prints one JSON object: the Python, and nanoseconds by row; those of a module that is not there are missing. It also runs in the simulator,
which so can be compared with the table that it was given. `calibrate.py QUICK` measures less often,
`THREADS` leaves out asyncio, processes and gevent.
"""
import json
import sys
import threading
import time

quick = "QUICK" in sys.argv
only_threads = "THREADS" in sys.argv
REPEATS = 3 if quick else 15
clock = time.perf_counter


def median(values):
    return sorted(values)[len(values) // 2]


def per_item(fn, n):
    """Median nanoseconds that one of `fn(n)`'s rounds takes."""
    times = []
    for _ in range(REPEATS):
        start = clock()
        fn(n)
        times.append((clock() - start) / n * 1e9)
    return median(times)


N = 20_000 if quick else 200_000


def for_range(n):
    for i in range(n):
        pass


def countdown(n):
    while n > 0:
        n -= 1


def add_in_loop(n):
    x = 0
    for i in range(n):
        x += i


def empty():
    pass


def call(n):
    f = empty
    for i in range(n):
        f()


class Thing:
    def method(self):
        pass


class WithInit:
    def __init__(self):
        self.x = 1


def method(n):
    obj = Thing()
    for i in range(n):
        obj.method()


def instance(n):
    cls = WithInit
    for i in range(n):
        cls()


def append(n):
    items = []
    for i in range(n):
        items.append(i)


def f_string(n):
    for i in range(n):
        f"{i}"


def raise_except(n):
    error = ValueError
    for i in range(n):
        try:
            raise error
        except error:
            pass


def perf_counter(n):
    read = time.perf_counter
    for i in range(n):
        read()


def with_lock(n):
    lock = threading.Lock()
    for i in range(n):
        with lock:
            pass


def queue_put_get(n):
    import queue

    q = queue.Queue()
    for i in range(n):
        q.put(i)
        q.get()


def thread_start(n):
    """From the call of `start` until it returns; the joins are not counted."""
    spent = 0.0
    for _ in range(n):
        thread = threading.Thread(target=empty)
        start = clock()
        thread.start()
        spent += clock() - start
        thread.join()
    return spent / n * 1e9


def lock_hand_over(n):
    a, b = threading.Lock(), threading.Lock()
    a.acquire()
    b.acquire()

    def other():
        for _ in range(n):
            a.acquire()
            b.release()

    thread = threading.Thread(target=other)
    thread.start()
    start = clock()
    for _ in range(n):
        a.release()
        b.acquire()
    spent = clock() - start
    thread.join()
    return spent / n * 1e9


def sleep_lateness(n):
    late = []
    for _ in range(n):
        start = clock()
        time.sleep(0.001)
        late.append((clock() - start - 0.001) * 1e9)
    return median(late)


def switches_per_second(seconds):
    """How often two computing threads change places at the usual switch interval."""
    last, changes, end = None, 0, clock() + seconds

    def work(me):
        nonlocal last, changes
        while clock() < end:
            if last != me:
                last = me
                changes += 1

    threads = [threading.Thread(target=work, args=(i,)) for i in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return changes / seconds


def asyncio_rows():
    import asyncio

    async def spin(n):
        for _ in range(n):
            await asyncio.sleep(0)

    async def nothing():
        pass

    async def main():
        rounds = 300 if quick else 5_000
        start = clock()
        await asyncio.gather(spin(rounds), spin(rounds))
        switch = (clock() - start) / (2 * rounds) * 1e9
        start = clock()
        for _ in range(rounds):
            await asyncio.create_task(nothing())
        return {"taskSwitch": switch, "createTask": (clock() - start) / rounds * 1e9}

    rows = asyncio.run(main())
    if sys.version_info >= (3, 9):

        async def threads(n):
            await asyncio.to_thread(empty)
            start = clock()
            for _ in range(n):
                await asyncio.to_thread(empty)
            return (clock() - start) / n * 1e9

        rows["toThread"] = asyncio.run(threads(20 if quick else 500))
    return rows


def process_rows():
    import multiprocessing

    rows = {}
    for method in ("fork", "spawn", "forkserver"):
        context = multiprocessing.get_context(method)
        starts, wholes = [], []
        for _ in range(2 if quick else 7):
            process = context.Process(target=empty)
            begin = clock()
            process.start()
            starts.append((clock() - begin) * 1e9)
            process.join()
            wholes.append((clock() - begin) * 1e9)
        rows[f"{method}Start"], rows[f"{method}Whole"] = median(starts), median(wholes)
    begin = clock()
    with multiprocessing.get_context("fork").Pool(2) as pool:
        pool.map(abs, range(4))
    rows["pool"] = (clock() - begin) * 1e9
    return rows


def gevent_rows():
    import gevent
    import greenlet

    n = 200 if quick else 20_000
    begin = clock()
    for _ in range(n):
        gevent.sleep(0)
    rows = {"geventSleep": (clock() - begin) / n * 1e9}
    begin = clock()
    jobs = [gevent.spawn(empty) for _ in range(n)]
    rows["geventSpawn"] = (clock() - begin) / n * 1e9
    gevent.joinall(jobs)
    rows["geventSpawnRunJoin"] = (clock() - begin) / n * 1e9
    main = greenlet.getcurrent()

    def back():
        while True:
            main.switch()

    other = greenlet.greenlet(back)
    begin = clock()
    for _ in range(n):
        other.switch()
    rows["greenletSwitch"] = (clock() - begin) / n / 2 * 1e9
    return rows


def optional(rows):
    try:
        return rows()
    except ImportError:
        return {}


def main():
    loop = per_item(for_range, N)

    def net(fn, n=N):
        return per_item(fn, n) - loop

    few = 30 if quick else 400
    rows = {
        "forRange": loop,
        "countdown": per_item(countdown, N),
        "addInLoop": per_item(add_in_loop, N),
        "call": net(call),
        "method": net(method),
        "instance": net(instance),
        "append": net(append),
        "fString": net(f_string),
        "raiseExcept": net(raise_except),
        "perfCounter": net(perf_counter),
        "withLock": net(with_lock),
        "queuePutGet": net(queue_put_get, N // 10),
        "threadStart": median([thread_start(few) for _ in range(3)]),
        "lockHandOver": median([lock_hand_over(few) for _ in range(3)]),
        "sleepLateness": sleep_lateness(few),
        "switchesPerSecond": switches_per_second(0.5 if quick else 2),
    }
    if not only_threads:
        rows.update(optional(asyncio_rows))
        rows.update(optional(process_rows))
        rows.update(optional(gevent_rows))
    print(json.dumps({"python": ".".join(map(str, sys.version_info[:3])), "rows": rows}))


if __name__ == "__main__":
    main()
