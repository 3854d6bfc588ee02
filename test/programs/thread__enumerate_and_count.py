import threading
import time

gate = threading.Event()
ts = [threading.Thread(target=gate.wait, name=f"t{i}") for i in range(3)]
print(threading.active_count())
for t in ts: t.start()
print(threading.active_count(), [t.name for t in threading.enumerate()])
gate.set()
for t in ts: t.join()
print(threading.active_count(), threading.enumerate() == [threading.main_thread()])
