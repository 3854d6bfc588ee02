import gevent
quick, slow = gevent.spawn(len, "abc"), gevent.spawn(gevent.sleep, 9)
done = gevent.joinall([quick, slow], timeout=0.3)
print(done == [quick], quick.value, slow.dead)
