import os

r, w = os.pipe()
os.close(r)
try:
    os.write(w, b"x")
except BrokenPipeError as e:
    print(e.errno, e)
os.close(w)
try:
    os.write(w, b"x")
except OSError as e:
    print(e.errno, e)
for action in (lambda: os.close(99), lambda: os.read(99, 1), lambda: os.dup(99), lambda: os.waitpid(99999999, 0)):
    try:
        action()
    except OSError as e:
        print(type(e).__name__, e.errno, e.strerror)
