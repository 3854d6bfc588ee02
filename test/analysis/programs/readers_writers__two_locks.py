# expect: none
import threading
import time

mutex = threading.Lock()
room = threading.Semaphore(1)
readers = 0
data = 0


def read():
    global readers
    with mutex:
        readers += 1
        if readers == 1:
            room.acquire()
    print(data)
    time.sleep(0.001)
    with mutex:
        readers -= 1
        if readers == 0:
            room.release()


def write():
    global data
    with room:
        value = data
        time.sleep(0.001)
        data = value + 1


threads = [threading.Thread(target=f) for f in (read, write, read, read, write)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(data)
