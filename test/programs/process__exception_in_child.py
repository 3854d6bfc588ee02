import os
import sys

def work():
    raise KeyError("missing")

pid = os.fork()
if pid == 0:
    work()
print(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))
