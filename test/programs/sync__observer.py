import threading

class EventBus:
    def __init__(self):
        self._subs = {}
        self._lock = threading.Lock()

    def subscribe(self, topic, fn):
        with self._lock:
            self._subs.setdefault(topic, []).append(fn)

    def publish(self, topic, *args):
        with self._lock:
            subs = list(self._subs.get(topic, ()))
        ts = [threading.Thread(target=s, args=args) for s in subs]
        for t in ts: t.start()
        for t in ts: t.join()

bus = EventBus()
bus.subscribe("greet", lambda n: print("hello", n))
bus.subscribe("greet", lambda n: print("goodbye", n))
bus.publish("greet", "ann")
bus.publish("nothing")
