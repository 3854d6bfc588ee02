# expect: race.check-then-act
import threading
import time

done = False


def init():
    time.sleep(0.01)
    print("init")


def work():
    global done
    if not done:
        init()
        done = True


threads = [threading.Thread(target=work) for _ in range(3)]
for t in threads:
    t.start()
for t in threads:
    t.join()
