"""Measures on the Python that runs it the figures that the design papers give under "The GIL"; prints one JSON object."""
import json
import sys
import threading
import time

clock = time.perf_counter
free_threaded = not getattr(sys, "_is_gil_enabled", lambda: True)()
figures = {}


def count(n):
    while n > 0:
        n -= 1


def run_all(*targets):
    """Runs these functions in threads of their own that begin together; gives the seconds, and when each ended."""
    ends, gate = [], threading.Event()

    def timed(target):
        gate.wait()
        target()
        ends.append(clock())

    threads = [threading.Thread(target=timed, args=(target,)) for target in targets]
    for thread in threads:
        thread.start()
    start = clock()
    gate.set()
    for thread in threads:
        thread.join()
    return clock() - start, ends


def switches(interval, seconds=1.0):
    sys.setswitchinterval(interval)
    last, changes, end = None, 0, clock() + seconds

    def work(me):
        nonlocal last, changes
        while clock() < end:
            if last != me:
                last = me
                changes += 1

    run_all(lambda: work(1), lambda: work(2))
    sys.setswitchinterval(0.005)
    return changes / seconds


def sleeper(busy_threads, times):
    """How late sleeps of 1 ms end beside threads that compute: sorted milliseconds, and how long all took."""
    stop = False

    def busy():
        n = 0
        while not stop:
            n += 1

    threads = [threading.Thread(target=busy) for _ in range(busy_threads)]
    for thread in threads:
        thread.start()
    late = []
    start = clock()
    for _ in range(times):
        before = clock()
        time.sleep(0.001)
        late.append((clock() - before - 0.001) * 1000)
    whole = (clock() - start) * 1000
    stop = True
    for thread in threads:
        thread.join()
    return sorted(late), whole


def started_first():
    """How many of three started threads with 20,000 iterations ended before the starter's next statement; and their order."""
    order = []

    def short(name):
        total = 0
        for i in range(20_000):
            total += i
        order.append(name)

    before_next = 0
    threads = []
    for name in (1, 2, 3):
        thread = threading.Thread(target=short, args=(name,))
        thread.start()
        before_next += order[-1:] == [name]
        threads.append(thread)
    for thread in threads:
        thread.join()
    return before_next, order


def lost(body, n=1_000_000):
    """How many of two threads' updates of a global counter are lost, in parts of all."""
    space = {"counter": 0, "f": lambda x: x}
    exec(f"def work():\n    global counter\n    for _ in range({n}):\n        {body}", space)
    run_all(space["work"], space["work"])
    return 1 - space["counter"] / (2 * n)


def mean_burst(n=400_000):
    """How often a thread takes a lock again, at the mean, before the other one gets it."""
    lock, log = threading.Lock(), []

    def work(me):
        for _ in range(n):
            with lock:
                log.append(me)

    run_all(lambda: work(1), lambda: work(2))
    return len(log) / (1 + sum(a != b for a, b in zip(log, log[1:])))


N = 4_000_000
start = clock()
count(N)
count(N)
alone = clock() - start
together, ends = run_all(lambda: count(N), lambda: count(N))
figures["threadsOverSequential"] = together / alone
figures["endsApartMs"] = (max(ends) - min(ends)) * 1000
figures["plainLost"] = lost("counter += 1")
if not free_threaded:
    figures["switches5ms"] = switches(0.005)
    figures["switches1ms"] = switches(0.001)
    late, whole = sleeper(1, 30)
    figures["lateBehindOneMs"] = late[15]
    figures["thirtySleepsMs"] = whole
    late, _ = sleeper(4, 150)
    figures["lateBehindFourMs"] = late[75]
    figures["lateBehindFour90Ms"] = late[135]
    figures["startedFirst"], order = started_first()
    figures["inOrder"] = order == [1, 2, 3]
    figures["callLost"] = lost("counter = f(counter) + 1")
    figures["typeLost"] = lost("counter += int(1)")
    figures["meanBurst"] = mean_burst()
_, whole = sleeper(0, 30)
figures["thirtySleepsAloneMs"] = whole
print(json.dumps(figures))
