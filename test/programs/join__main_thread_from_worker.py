import threading
import time

def after_main():
    threading.main_thread().join()
    print("main thread is over:", threading.main_thread().is_alive())
    time.sleep(0.05)
    print("bye")

threading.Thread(target=after_main).start()
print("main done")
