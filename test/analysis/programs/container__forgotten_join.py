# expect: thread.not-joined
import threading
import time

results = []


def work(n):
    time.sleep(0.1)
    results.append(n * n)


for n in range(3):
    threading.Thread(target=work, args=(n,)).start()
print(results)
