import threading, time
def w():
    try:
        time.sleep(0.05)
        raise SystemExit(7)
    finally:
        print("finally in thread")
t = threading.Thread(target=w); t.start(); t.join()
print("main", t.is_alive())
import os
def w2():
    raise SystemExit("with a message")
t = threading.Thread(target=w2); t.start(); t.join()
print("still exit code 0")
