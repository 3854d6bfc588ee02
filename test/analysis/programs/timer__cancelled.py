# expect: none
import threading

fired = []
t = threading.Timer(0.1, lambda: fired.append(1))
t.start()
t.join()
print(fired)
u = threading.Timer(10, print)
u.start()
u.cancel()
