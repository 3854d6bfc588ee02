import logging
import os
import sys
import threading

logging.basicConfig(
    stream=sys.stdout, level=logging.DEBUG, format="%(levelname)-8s %(threadName)s %(name)s:%(funcName)s:%(lineno)d %(filename)s %(message)s"
)
logging.debug("plain %d and %s", 1, "two")
log = logging.getLogger("app.db")


def use():
    log.warning("from %r", "use")
    try:
        1 / 0
    except ZeroDivisionError:
        log.exception("failed with %(what)s", {"what": "zero"})


threading.Thread(target=use, name="worker").start()
for thread in threading.enumerate():
    if thread is not threading.current_thread():
        thread.join()
app = logging.getLogger("app")
print(log.parent is app, app.parent is logging.root, log, app.getChild("db") is log, logging.root)
app.setLevel("ERROR")
log.info("hidden")
log.error("shown")
print(log.getEffectiveLevel(), log.isEnabledFor(logging.WARNING), logging.getLevelName(30), logging.getLevelName(35))
app.propagate = False
handler = logging.FileHandler("app.log", mode="w")
handler.setFormatter(logging.Formatter("{levelname}|{message}", style="{"))
app.addHandler(handler)
log.critical("to the file")
log.error("extra", extra={"user": "me"})
handler.close()
with open("app.log") as file:
    print(file.read())


class Collect(logging.Handler):
    def emit(self, record):
        print("collected", self.format(record), record.args, record.levelno)


other = logging.getLogger("other")
other.propagate = False
other.addHandler(Collect())
other.addFilter(lambda record: "skip" not in record.getMessage())
other.info("one %s", 1)
other.info("skip this")
logging.addLevelName(25, "NOTE")
other.log(25, "level %s", logging.getLevelName(25))
for make in (
    lambda: other.setLevel("NONE"),
    lambda: other.setLevel(1.5),
    lambda: logging.Formatter("x"),
    lambda: logging.Formatter("%(message)s", style="?"),
    lambda: other.info("x", extra={"name": 1}),
):
    try:
        make()
    except (ValueError, TypeError, KeyError) as error:
        print(type(error).__name__, error)
stamped = logging.Formatter("%(asctime)s %(message)s", datefmt="%H").format(logging.makeLogRecord({"msg": "hi", "created": 0.0}))
print(stamped.endswith(" hi"), logging.Formatter("$levelname: $message", style="$").format(logging.makeLogRecord({"msg": "m", "levelname": "L"})))
logging.disable(logging.ERROR)
logging.error("not shown")
logging.critical("shown again")
