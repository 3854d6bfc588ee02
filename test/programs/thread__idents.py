import threading

t = threading.Thread(target=lambda: seen.append((threading.get_ident(), threading.get_native_id())))
seen = []
print(t.ident, t.native_id if hasattr(t, "native_id") else None)
t.start()
t.join()
print(t.ident == seen[0][0], t.native_id == seen[0][1])
print(t.ident != threading.get_ident(), isinstance(t.ident, int))
m = threading.main_thread()
import os
print(m.native_id == os.getpid(), m.ident == threading.get_ident())
print(threading.TIMEOUT_MAX > 1e6, threading.stack_size())
