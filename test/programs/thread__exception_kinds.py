import sys
import threading

def run(what):
    what()

def quit_():
    sys.exit(3)

def interrupt():
    raise KeyboardInterrupt

def assert_():
    assert 1 == 2, "maths"

for f in (quit_, interrupt, assert_):
    t = threading.Thread(target=run, args=(f,), name=f.__name__)
    t.start()
    t.join()
print("exit code is 0")
