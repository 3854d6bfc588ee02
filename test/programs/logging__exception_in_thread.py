import logging
import sys
import threading

logging.basicConfig(stream=sys.stdout, format="%(threadName)s:%(name)s:%(levelname)s:%(message)s", level=logging.INFO)
log = logging.getLogger("svc")

def work(n):
    try:
        log.info("result %s", 10 // n)
    except ZeroDivisionError:
        log.error("cannot divide by %r", n)

for n in (5, 0):
    t = threading.Thread(target=work, args=(n,), name=f"job-{n}")
    t.start()
    t.join()
