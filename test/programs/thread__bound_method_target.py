import threading

class Downloader:
    def __init__(self):
        self.done = []

    def fetch(self, url):
        self.done.append(url)

    @staticmethod
    def static(x):
        print("static", x)

    @classmethod
    def klass(cls, x):
        print(cls.__name__, x)

d = Downloader()
ts = [threading.Thread(target=d.fetch, args=(u,)) for u in ("a", "b")]
ts += [threading.Thread(target=Downloader.static, args=(1,)), threading.Thread(target=d.klass, args=(2,))]
for t in ts: t.start()
for t in ts: t.join()
print(sorted(d.done), [t.name for t in ts])
