import signal
import threading

def work():
    try:
        signal.signal(signal.SIGINT, signal.SIG_IGN)
    except ValueError as e:
        print("ValueError:", e)
    print(signal.getsignal(signal.SIGINT) is signal.default_int_handler)

t = threading.Thread(target=work)
t.start()
t.join()
print(signal.SIGINT, int(signal.SIGTERM), repr(signal.SIGKILL), signal.strsignal(signal.SIGSEGV))
try:
    signal.signal(signal.SIGKILL, signal.SIG_IGN)
except OSError as e:
    print(e)
try:
    signal.signal(999, signal.SIG_IGN)
except ValueError as e:
    print(e)
try:
    signal.signal(signal.SIGINT, "x")
except TypeError as e:
    print(e)
