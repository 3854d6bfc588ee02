import threading
import time

class Promise:
    def __init__(self):
        self._event = threading.Event()
        self._value = None
        self._error = None

    def resolve(self, value):
        self._value = value
        self._event.set()

    def fail(self, error):
        self._error = error
        self._event.set()

    def get(self, timeout=None):
        if not self._event.wait(timeout):
            raise TimeoutError("not ready")
        if self._error:
            raise self._error
        return self._value

p, q = Promise(), Promise()
threading.Timer(0.08, p.resolve, (99,)).start()
threading.Timer(0.02, q.fail, (KeyError("k"),)).start()
try:
    p.get(0.02)
except TimeoutError as e:
    print(e)
print(p.get())
try:
    q.get()
except KeyError as e:
    print("KeyError", e)
