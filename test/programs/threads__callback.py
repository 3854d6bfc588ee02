import threading
import time

def async_add(a, b, callback):
    def run():
        time.sleep(0.05)
        callback(a + b)
    t = threading.Thread(target=run)
    t.start()
    return t

def on_done(result):
    print("callback in", threading.current_thread().name, "with", result)

t = async_add(2, 3, on_done)
print("main keeps working")
t.join()
print("end")
