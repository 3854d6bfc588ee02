import os
import signal
import sys
import time

def stop(signum, frame):
    print("stopping", signal.Signals(signum).name)
    sys.exit(5)

r, w = os.pipe()
pid = os.fork()
if pid == 0:
    signal.signal(signal.SIGTERM, stop)
    os.write(w, b"x")
    time.sleep(10)
    os._exit(0)
os.read(r, 1)
os.kill(pid, signal.SIGTERM)
print(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))
