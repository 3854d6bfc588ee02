import threading
import time

def bad(x):
    time.sleep(0.02)
    return 10 / x

t = threading.Thread(target=bad, args=(0,), name="divider")
t.start()
t.join()
print("main goes on; alive:", t.is_alive())
