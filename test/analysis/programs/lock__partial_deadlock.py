# expect: deadlock
import threading
import time

a = threading.Lock()
b = threading.Lock()


def take(first, second):
    with first:
        time.sleep(0.05)
        with second:
            pass


for pair in ((a, b), (b, a)):
    threading.Thread(target=take, args=pair, daemon=True).start()
for i in range(3):
    time.sleep(0.1)
    print("main goes on", i)
