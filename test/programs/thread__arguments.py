import threading
def f():
    print("in", threading.current_thread().name, threading.current_thread().daemon)
t = threading.Thread(None, f, "named", (), {})
t.start(); t.join()
t = threading.Thread(target=f, daemon=True, name="d")
print(t.daemon, t.name, t.ident, t.is_alive())
t.start(); t.join()
print(t.is_alive(), t.ident is not None)
t = threading.Thread(target=f, name=5)
print(repr(t.name))
try: threading.Thread(target=f, name="x", daemon="yes")
except Exception as e: print(e)
else: print("daemon may be anything")
