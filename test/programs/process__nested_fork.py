import os

for level in range(3):
    pid = os.fork()
    if pid:
        os.waitpid(pid, 0)
        print("level", level, "done")
        os._exit(0)
print("innermost")
