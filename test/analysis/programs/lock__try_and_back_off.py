# expect: none
import threading
import time

a = threading.Lock()
b = threading.Lock()


def work(first, second, pause):
    while True:
        with first:
            if second.acquire(timeout=0.01):
                try:
                    print(pause)
                    return
                finally:
                    second.release()
        time.sleep(pause)


t1 = threading.Thread(target=work, args=(a, b, 0.001))
t2 = threading.Thread(target=work, args=(b, a, 0.005))
t1.start()
t2.start()
t1.join()
t2.join()
