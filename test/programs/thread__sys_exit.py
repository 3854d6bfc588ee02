import sys
import threading

def work():
    print("before")
    sys.exit(3)
    print("never")

t = threading.Thread(target=work)
t.start()
t.join()
print("main goes on")
