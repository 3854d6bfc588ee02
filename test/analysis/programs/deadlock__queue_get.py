# expect: deadlock
import queue
import threading

q = queue.Queue()


def consume():
    for _ in range(3):
        print(q.get())


t = threading.Thread(target=consume)
t.start()
q.put(1)
q.put(2)
t.join()
