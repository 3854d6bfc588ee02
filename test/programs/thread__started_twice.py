import threading

t = threading.Thread(target=lambda: print("running"))
t.start()
t.join()
try:
    t.start()
except RuntimeError as e:
    print("RuntimeError:", e)
t2 = threading.Thread(target=print, args=("second",))
try:
    t2.join()
except RuntimeError as e:
    print("RuntimeError:", e)
try:
    threading.current_thread().join()
except RuntimeError as e:
    print("RuntimeError:", e)
t2.start()
t2.join()
try:
    t2.daemon = True
    print("daemon", t2.daemon)
except RuntimeError as e:
    print("RuntimeError:", e)
