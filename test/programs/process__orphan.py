import os
import time

r, w = os.pipe()
pid = os.fork()
if pid == 0:
    if os.fork() == 0:
        time.sleep(0.2)
        os.write(w, b"orphan lives on")
        os._exit(0)
    os._exit(0)
os.close(w)
os.waitpid(pid, 0)
print("child is gone")
print(os.read(r, 100))
