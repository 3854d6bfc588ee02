import heapq
import time


class Sleep:
    def __init__(self, seconds):
        self.seconds = seconds


def task(name, delays):
    for delay in delays:
        print(name, "sleeps", delay)
        yield Sleep(delay)
    print(name, "is done")
    return name


def run(*tasks):
    start = time.perf_counter()
    queue = [(0.0, n, t) for n, t in enumerate(tasks)]
    heapq.heapify(queue)
    count = len(queue)
    while queue:
        when, _, current = heapq.heappop(queue)
        wait = when - (time.perf_counter() - start)
        if wait > 0:
            time.sleep(wait)
        try:
            request = next(current)
        except StopIteration as stop:
            print("finished", stop.value)
            continue
        heapq.heappush(queue, (when + request.seconds, count, current))
        count += 1


run(task("a", (0.02, 0.03)), task("b", (0.03, 0.01)), task("c", (0.01,)))
