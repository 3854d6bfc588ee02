# expect: none
import threading

barrier = threading.Barrier(3)
parts = [0, 0, 0]


def work(i):
    parts[i] = i * i
    barrier.wait()
    print(sum(parts), parts[0])


threads = [threading.Thread(target=work, args=(i,)) for i in range(3)]
for t in threads:
    t.start()
for t in threads:
    t.join()
