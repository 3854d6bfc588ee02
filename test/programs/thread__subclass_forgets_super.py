import threading

class Bad(threading.Thread):
    def __init__(self):
        self.x = 1

b = Bad()
for call in (b.start, b.join, lambda: b.name, lambda: b.daemon, b.is_alive):
    try:
        print(call())
    except BaseException as e:
        print(type(e).__name__, e)
