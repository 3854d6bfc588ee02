import os
import signal
import time

def reap(signum, frame):
    while True:
        try:
            pid, status = os.waitpid(-1, os.WNOHANG)
        except ChildProcessError:
            break
        if pid == 0:
            break
        print("reaped", os.waitstatus_to_exitcode(status))

signal.signal(signal.SIGCHLD, reap)
for i in range(2):
    if os.fork() == 0:
        time.sleep(0.1 * (i + 1))
        os._exit(i)
start = time.monotonic()
time.sleep(0.5)
print(round(time.monotonic() - start, 1))
