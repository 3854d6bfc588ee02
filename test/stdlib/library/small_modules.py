import contextvars
import gc
import io
import sched
import sys
import threading
import time
import weakref
from contextlib import redirect_stdout

var = contextvars.ContextVar("var", default=0)
empty = contextvars.ContextVar("empty")
token = var.set(1)
print(var.get(), var.name, token.old_value, token.var is var)
thread = threading.Thread(target=lambda: print("thread", var.get()))
thread.start()
thread.join()
context = contextvars.copy_context()
print(context.run(lambda: (var.set(5), var.get())[1]), var.get(), context[var], var in context, len(context))
var.reset(token)
print(var.get(), empty.get("d"))
for make in (lambda: empty.get(), lambda: var.reset(token), lambda: context.run(context.run, print)):
    try:
        make()
    except Exception as error:
        print(type(error).__name__)

s = sched.scheduler(time.monotonic, time.sleep)
s.enter(0.2, 1, print, argument=("second",))
s.enter(0.1, 1, print, ("first",))
third = s.enter(0.3, 1, print, kwargs={"sep": "-"}, argument=("third", 3))
s.cancel(s.enter(0.05, 1, print, ("never",)))
print(len(s.queue), s.empty(), third.priority)
s.run()
print(s.empty())


class Node:
    name = "n"

    def __len__(self):
        return 3


node = Node()
r = weakref.ref(node)
print(r() is node, r == weakref.ref(node), weakref.proxy(node).name, len(weakref.proxy(node)))
values = weakref.WeakValueDictionary()
values["a"] = node
print(values["a"] is node, list(values), len(values), values.get("z"), "a" in values)
group = weakref.WeakSet([node])
print(node in group, len(group))
keys = weakref.WeakKeyDictionary({node: 1})
print(keys[node])
for bad in (1, "s", (), []):
    try:
        weakref.ref(bad)
    except TypeError as error:
        print(error)
done = weakref.finalize(node, print, "finalized")
print(done.alive, done(), done.alive)
gc.disable()
print(gc.isenabled(), type(gc.collect()).__name__, gc.get_threshold())

text = io.StringIO()
with redirect_stdout(text):
    print("captured", 1)
print(repr(text.getvalue()))
text = io.StringIO("a\nbc\n\nd")
print(text.readline(), list(text), text.tell(), text.seek(2), text.read(1), text.write("XYZ"), text.getvalue())
text.seek(0, 2)
text.writelines(["p", "q"])
print(repr(text.getvalue()), text.truncate(3), repr(text.getvalue()), text.closed, text.readable())
print("x", end="", file=text)
print(repr(text.getvalue()))
text.close()
for make in (text.read, lambda: io.StringIO(3), lambda: io.StringIO().write(b""), lambda: io.BytesIO().write("")):
    try:
        make()
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
data = io.BytesIO(b"one\ntwo")
print(data.read(2), data.readline(), data.readlines(), data.seek(-2, 2), data.read(), data.write(b"!"), data.getvalue())
with io.BytesIO() as b:
    b.seek(3)
    b.write(b"x")
    print(b.getvalue())
