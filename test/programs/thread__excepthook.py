import threading

def hook(args):
    print("hook:", args.exc_type.__name__, args.exc_value, args.thread.name)

threading.excepthook = hook

def work():
    raise KeyError("x")

t = threading.Thread(target=work, name="W")
t.start()
t.join()
