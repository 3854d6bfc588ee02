import threading
import time

def speak(n):
    time.sleep(n / 20)
    print(n, flush=True)

for n in (4, 2, 3, 1):
    threading.Thread(target=speak, args=(n,)).start()
print("started", threading.active_count())
