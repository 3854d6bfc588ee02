import threading
def f():
    raise Exception
def g():
    try:
        1/0
    except ZeroDivisionError as e:
        raise RuntimeError("outer") from None
def h():
    try:
        {}['a']
    except KeyError:
        raise TypeError("during")
for fn in (f, g, h):
    t = threading.Thread(target=fn)
    t.start(); t.join()
