import threading, time
lock1 = threading.Lock(); lock2 = threading.Lock()
def a():
    with lock1:
        time.sleep(0.02)
        print("a wants lock2:", lock2.acquire(timeout=0.05))
def b():
    with lock2:
        time.sleep(0.02)
        got = lock1.acquire(timeout=0.2)
        print("b gets lock1:", got)
        if got: lock1.release()
x = threading.Thread(target=a); y = threading.Thread(target=b)
x.start(); y.start(); x.join(); y.join()
