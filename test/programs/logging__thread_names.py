import logging
import sys
import threading

logging.basicConfig(stream=sys.stdout, level=logging.DEBUG, format="%(levelname)s [%(threadName)-10s] %(message)s")

def worker():
    logging.debug("starting")
    logging.info("value %d", 42)

t = threading.Thread(target=worker, name="worker")
t.start()
t.join()
u = threading.Thread(target=worker)
u.start()
u.join()
logging.warning("main done")
log = logging.getLogger("app.db")
log.error("named %s", log.name)
