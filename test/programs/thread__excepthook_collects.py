import threading

errors = []

def hook(args):
    errors.append((args.thread.name, args.exc_type.__name__, str(args.exc_value), args.exc_traceback is not None))

threading.excepthook = hook

def fail(kind, text):
    raise kind(text)

for kind in (ValueError, KeyError, SystemExit, ZeroDivisionError):
    t = threading.Thread(target=fail, args=(kind, "oops"), name=kind.__name__)
    t.start()
    t.join()
for e in errors:
    print(e)
threading.excepthook = threading.__excepthook__
t = threading.Thread(target=fail, args=(OSError, "shown again"), name="last")
t.start()
t.join()
