import gevent
def count(log):
    for n in range(2): log.append(n); gevent.sleep(0)
log = []
a, b = gevent.spawn(count, log), gevent.spawn(count, log)
gevent.joinall([a, b])
print(a is b, log)
