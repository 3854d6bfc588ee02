import threading
class T(threading.Thread):
    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self._return = None
    def run(self):
        if self._target is not None:
            self._return = self._target(*self._args, **self._kwargs)
    def join(self, *args):
        super().join(*args)
        return self._return
t = T(target=lambda a, b=1: a + b, args=(3,), kwargs={'b': 4})
t.start()
print(t.join())
print(isinstance(t, threading.Thread), threading.Thread.__name__, threading.Thread.__module__)
print(t)  if False else None
try:
    threading.Thread(zzz=3)
except TypeError as e: print(e)
t2 = threading.Thread(target=5); t2.start(); t2.join()
t3 = threading.Thread(target=print, args=5); t3.start(); t3.join()
t4 = threading.Thread(target=lambda x: x); t4.start(); t4.join()
