import signal
import time

def handler(signum, frame):
    print("got", signal.Signals(signum).name, signum)

old = signal.signal(signal.SIGUSR1, handler)
print(old == signal.SIG_DFL, signal.getsignal(signal.SIGUSR1) is handler)
signal.raise_signal(signal.SIGUSR1)
print("after")
signal.signal(signal.SIGALRM, handler)
print(signal.alarm(5), signal.alarm(0) > 3)
signal.setitimer(signal.ITIMER_REAL, 0.05)
start = time.monotonic()
time.sleep(0.15)
print("slept in full:", round(time.monotonic() - start, 2))
