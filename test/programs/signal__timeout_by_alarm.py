import signal
import time

class Timeout(Exception):
    pass

def on_alarm(signum, frame):
    raise Timeout("too slow")

signal.signal(signal.SIGALRM, on_alarm)
signal.setitimer(signal.ITIMER_REAL, 0.1)
try:
    time.sleep(5)
except Timeout as e:
    print("Timeout:", e)
finally:
    signal.alarm(0)
signal.setitimer(signal.ITIMER_REAL, 0.05)
try:
    while True:
        pass
except Timeout:
    print("interrupted the loop")
