# expect: none
import threading

ready = threading.Event()
data = None


def produce():
    global data
    data = [1, 2, 3]
    ready.set()


def consume():
    ready.wait()
    print(sum(data))


c = threading.Thread(target=consume)
p = threading.Thread(target=produce)
c.start()
p.start()
c.join()
p.join()
