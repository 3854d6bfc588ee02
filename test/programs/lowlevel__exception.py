import _thread
import time

def boom():
    raise ValueError("boom")

_thread.start_new_thread(boom, ())
time.sleep(0.05)
print("main continues")
