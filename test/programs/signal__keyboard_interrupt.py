import signal
import threading
import time

def worker():
    time.sleep(0.2)
    print("worker unharmed")

threading.Thread(target=worker).start()
try:
    signal.raise_signal(signal.SIGINT)
    time.sleep(1)
except KeyboardInterrupt:
    print("KeyboardInterrupt in", threading.current_thread().name)
