import gevent

def add(a, b):
    gevent.sleep(0.1)
    return a + b

def fail():
    raise ValueError("bad greenlet")

g = gevent.spawn(add, 1, b=2)
print(g.ready(), g.value, g.dead)
print(g.get(), g.successful(), g.ready())
f = gevent.spawn(fail)
f.join()
print(f.successful(), repr(f.exception))
try:
    f.get()
except ValueError as e:
    print("ValueError:", e)
