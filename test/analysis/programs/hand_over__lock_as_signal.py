# expect: none
import threading

ready = threading.Lock()
ready.acquire()
value = None


def produce():
    global value
    value = 42
    ready.release()


t = threading.Thread(target=produce)
t.start()
ready.acquire()
print(value)
t.join()
