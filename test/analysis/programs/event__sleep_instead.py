# expect: race.data
import threading
import time

data = None


def produce():
    global data
    time.sleep(0.1)
    data = [1, 2, 3]


def consume():
    time.sleep(0.2)
    print(data)


c = threading.Thread(target=consume)
p = threading.Thread(target=produce)
c.start()
p.start()
c.join()
p.join()
