# What most programs need: the build keeps compiled what runs here.
import threading
import time


def work(name, lock):
    with lock:
        print(f"{name} works")
    time.sleep(0.1)


lock = threading.Lock()
threads = [threading.Thread(target=work, args=(i, lock)) for i in range(2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(1)
