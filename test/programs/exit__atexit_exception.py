import atexit
import sys

@atexit.register
def last():
    print("last still runs")

@atexit.register
def bad():
    raise ValueError("in atexit")

@atexit.register
def quits():
    sys.exit(5)

print("main")
