import threading
def recursive(n):
    if n: recursive(n - 1)
    else: print("depth ok")
t = threading.Thread(target=recursive, args=(500,)); t.start(); t.join()
def forever(): forever()
def hook(a): print(a.exc_type.__name__, a.exc_value)
threading.excepthook = hook
t = threading.Thread(target=forever); t.start(); t.join()
