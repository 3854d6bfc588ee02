import threading
import time

threads = [threading.Thread(target=time.sleep, args=(10,)) for _ in range(3)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("done")
