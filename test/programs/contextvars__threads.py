import contextvars
import threading

var = contextvars.ContextVar("var", default="default")
var.set("main")

def show(label):
    print(label, var.get())
    var.set(label)

t = threading.Thread(target=show, args=("fresh",))
t.start(); t.join()
ctx = contextvars.copy_context()
t = threading.Thread(target=ctx.run, args=(show, "copied"))
t.start(); t.join()
print("main", var.get(), ctx[var])
token = var.set("changed")
print(var.get())
var.reset(token)
print(var.get())
