import threading, time
def worker(n):
    time.sleep(0.01*n)
    if n == 2: raise RuntimeError("worker %d" % n)
    print("ok", n)
def hook(args):
    print("hook:", args.exc_type.__name__, args.exc_value, args.thread.name)
    print(type(args).__name__, len(args), args[1] is args.exc_value)
threading.excepthook = hook
ts = [threading.Thread(target=worker, args=(i,), name=f"w{i}") for i in range(4)]
for t in ts: t.start()
for t in ts: t.join()
