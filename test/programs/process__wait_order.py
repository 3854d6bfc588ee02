import os
import time

children = []
for i in range(3):
    pid = os.fork()
    if pid == 0:
        time.sleep(0.1 * (3 - i))
        os._exit(i)
    children.append(pid)
for _ in children:
    pid, status = os.wait()
    print(children.index(pid), os.waitstatus_to_exitcode(status))
try:
    os.wait()
except ChildProcessError as e:
    print(e.errno, e)
