# expect: thread.not-joined
import threading
import time

result = None


def compute():
    global result
    time.sleep(0.1)
    result = 42


t = threading.Thread(target=compute)
t.start()
print("result:", result)
