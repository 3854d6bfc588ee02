# expect: none
import threading
import time

done = 0
lock = threading.Lock()


def work():
    global done
    for _ in range(5):
        time.sleep(0.02)
        with lock:
            done += 1


def monitor():
    while True:
        print(done)
        time.sleep(0.03)


threading.Thread(target=monitor, daemon=True).start()
threads = [threading.Thread(target=work) for _ in range(2)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(done)
