import threading
import time

def first():
    time.sleep(0.05)
    print("first")

def second(t):
    t.join()
    print("second")

a = threading.Thread(target=first)
a.start()
b = threading.Thread(target=second, args=(a,))
b.start()
b.join()
def self_join():
    try:
        threading.current_thread().join()
    except RuntimeError as e:
        print(e)
t = threading.Thread(target=self_join)
t.start(); t.join()
