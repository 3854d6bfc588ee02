# expect: none
import threading
import time

gate = threading.Semaphore(1)
counter = 0


def work():
    global counter
    with gate:
        value = counter
        time.sleep(0.01)
        counter = value + 1


threads = [threading.Thread(target=work) for _ in range(3)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(counter)
