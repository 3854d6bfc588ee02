import os

def numbers():
    for i in range(4):
        yield i

it = numbers()
print(next(it))
pid = os.fork()
if pid == 0:
    print("child", list(it))
    raise SystemExit(4)
print(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))
print("parent", list(it))
