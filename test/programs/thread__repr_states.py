import re
import threading

def show(t):
    print(re.sub(r"\d{6,}", "IDENT", repr(t)))

go = threading.Event()
t = threading.Thread(target=go.wait, name="worker", daemon=True)
show(t)
t.start()
show(t)
go.set()
t.join()
show(t)
show(threading.main_thread())
show(threading.Timer(1, print))
class Mine(threading.Thread): pass
show(Mine(name="m"))
