import threading

for make in (
    lambda: threading.Thread(print, "x"),
    lambda: threading.Thread(target=print, arg=(1,)),
    lambda: threading.Thread(None, print, "n", (1,), {}, True),
    lambda: threading.Timer(),
    lambda: threading.Barrier(),
    lambda: threading.Event(1),
    lambda: threading.Condition().wait("x"),
):
    try:
        print(make())
    except BaseException as e:
        print(type(e).__name__, e)
