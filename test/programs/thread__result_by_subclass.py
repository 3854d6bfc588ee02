import threading

class ResultThread(threading.Thread):
    def __init__(self, target, *args):
        super().__init__()
        self._fn = target
        self._fnargs = args
        self.result = None
        self.error = None

    def run(self):
        try:
            self.result = self._fn(*self._fnargs)
        except BaseException as e:
            self.error = e

    def join(self, timeout=None):
        super().join(timeout)
        if self.error:
            raise self.error
        return self.result

ok = ResultThread(pow, 2, 10)
bad = ResultThread(int, "x")
ok.start(); bad.start()
print(ok.join())
try:
    bad.join()
except ValueError as e:
    print("from thread:", e)
print(ok, "stopped" in repr(ok)) if False else print("stopped" in repr(ok), "ResultThread(Thread-1," in repr(ok))
