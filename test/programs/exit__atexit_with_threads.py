import atexit
import threading
import time

def bye(name):
    print("bye", name, [t.name for t in threading.enumerate()])

atexit.register(bye, "one")
atexit.register(bye, name="two")

@atexit.register
def third():
    print("third")

def removed():
    print("never")
atexit.register(removed)
atexit.unregister(removed)

t = threading.Thread(target=lambda: (time.sleep(0.05), print("worker")), name="W")
t.start()
print("main")
