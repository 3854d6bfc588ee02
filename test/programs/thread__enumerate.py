import threading
import time

gate = threading.Event()
threads = [threading.Thread(target=gate.wait, name=f"t{i}") for i in range(3)]
for t in threads:
    t.start()
print(threading.active_count(), [t.name for t in threading.enumerate()])
gate.set()
for t in threads:
    t.join()
print(threading.active_count())
