import os
import signal
import time

pid = os.fork()
if pid == 0:
    time.sleep(10)
    os._exit(0)
print(os.waitpid(pid, os.WNOHANG))
os.kill(pid, signal.SIGTERM)
done, status = os.waitpid(pid, 0)
print(done == pid, os.WIFSIGNALED(status), os.WTERMSIG(status), os.waitstatus_to_exitcode(status))
try:
    os.kill(pid, 0)
except ProcessLookupError as e:
    print(e.errno, e)
