import atexit
import os

atexit.register(print, "atexit")
pid = os.fork()
if pid == 0:
    os._exit(0)
os.waitpid(pid, 0)
pid = os.fork()
if pid == 0:
    raise SystemExit(0)
os.waitpid(pid, 0)
print("parent ends")
