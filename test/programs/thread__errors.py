import threading

t = threading.Thread(target=lambda: None)
for action in (t.join, lambda: threading.current_thread().join()):
    try:
        action()
    except RuntimeError as e:
        print("RuntimeError:", e)
t.start()
t.join()
try:
    t.start()
except RuntimeError as e:
    print("RuntimeError:", e)

class Forgot(threading.Thread):
    def __init__(self):
        self.x = 1

try:
    Forgot().start()
except RuntimeError as e:
    print("RuntimeError:", e)
try:
    threading.Thread(None, None, None, (), {}, True)
except TypeError as e:
    print("TypeError:", e)
try:
    threading.Thread(group=3)
except AssertionError as e:
    print("AssertionError:", e)
