# expect: none
import threading
import time

stop = threading.Event()
count = 0


def work():
    global count
    while not stop.is_set():
        count += 1
        stop.wait(0.01)


t = threading.Thread(target=work)
t.start()
time.sleep(0.05)
stop.set()
t.join()
print(count > 0)
