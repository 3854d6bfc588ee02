import threading

def f(*args, **kwargs):
    print(args, sorted(kwargs))

for kw in ({"args": [1, 2]}, {"args": "ab"}, {"args": (), "kwargs": {"k": 1}}, {"args": range(2)}):
    t = threading.Thread(target=f, **kw)
    t.start()
    t.join()
t = threading.Thread(target=f, args=(1))
t.start()
t.join()
