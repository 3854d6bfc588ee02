import gevent
g = gevent.spawn(print, "greenlet runs", "now")
print("after spawn:", type(g).__name__)
g.join()
