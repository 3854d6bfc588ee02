import _thread
import threading
import time

def watchdog():
    time.sleep(0.05)
    _thread.interrupt_main()

threading.Thread(target=watchdog, daemon=True).start()
try:
    while True:
        time.sleep(0.01)
except KeyboardInterrupt:
    print("stopped by the watchdog")
