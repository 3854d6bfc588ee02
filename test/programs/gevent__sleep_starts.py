import gevent
g = gevent.spawn(print, "greenlet runs")
gevent.sleep(0)
print("before joinall:", g.dead)
gevent.joinall([g])
