import threading

def work(): pass

print(threading.Thread().name)
print(threading.Thread(target=work).name)
print(threading.Thread(target=lambda: 0).name)
print(threading.Thread(target=work, name="mine").name)
print(threading.Thread(target=print).name)
t = threading.Thread(target=work, daemon=True)
print(repr(t)[:29], t.ident, t.is_alive())
t.name = "renamed"
print(t.name, t.getName())
t.start(); t.join()
print(t.ident is not None, t.native_id is not None)
print(threading.current_thread().name, threading.main_thread().name)
print(threading.get_ident() == threading.main_thread().ident)
