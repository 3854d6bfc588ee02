# expect: deadlock
import threading

b = threading.Barrier(3)
threads = [threading.Thread(target=b.wait) for _ in range(2)]
for t in threads:
    t.start()
for t in threads:
    t.join()
