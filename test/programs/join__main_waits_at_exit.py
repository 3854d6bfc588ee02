import atexit, threading, time
def child():
    time.sleep(0.5)
    print("child done; main thread alive:", threading.main_thread().is_alive())
atexit.register(print, "atexit")
threading.Thread(target=child).start()
print("main code done")
