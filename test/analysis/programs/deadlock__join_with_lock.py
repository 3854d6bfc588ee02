# expect: deadlock
import threading
import time

lock = threading.Lock()


def work():
    time.sleep(0.01)
    with lock:
        print("work")


t = threading.Thread(target=work)
with lock:
    t.start()
    t.join()
