import threading
import time

def work():
    time.sleep(0.05)

t = threading.Thread(target=work)
print(t.daemon)
t.daemon = True
print(t.daemon, t.isDaemon() if False else "")
t.daemon = False
t.start()
for change in (lambda: setattr(t, "daemon", True), lambda: t.setDaemon(True)):
    try:
        change()
    except RuntimeError as e:
        print(e)
t.join()
print(t.daemon)
