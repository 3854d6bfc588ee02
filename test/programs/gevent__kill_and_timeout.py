import gevent

def forever():
    try:
        while True:
            gevent.sleep(0.1)
            print("tick")
    finally:
        print("cleaned up")

g = gevent.spawn(forever)
gevent.sleep(0.25)
g.kill()
print(g.dead, g.successful(), repr(g.value))
try:
    with gevent.Timeout(0.1):
        gevent.sleep(5)
except gevent.Timeout as t:
    print("Timeout:", t)
s = gevent.spawn(gevent.sleep, 5)
try:
    s.get(timeout=0.1)
except gevent.Timeout as t:
    print("get:", t)
