import gevent, time
def job(name, sleep):
    log.append(name + " starts"); sleep(0.2); log.append(name + " ends")
for sleep in time.sleep, gevent.sleep:
    log = []
    gevent.joinall([gevent.spawn(job, name, sleep) for name in "ab"])
    print(sleep.__module__, log)
