import gevent
def job(name):
    print(name, "starts"); gevent.sleep(0.5); print(name, "ends")
gevent.spawn(job, "a"); gevent.spawn(job, "b"); gevent.spawn_later(1, job, "c")
print("main blocks"); gevent.sleep(1.25); print("main ends")
