import threading
import time

class Context(threading.local):
    count = 0
    def __init__(self, start):
        self.items = []
        self.start = start
        print("init in", threading.current_thread().name)

ctx = Context(10)

def work(n):
    for i in range(n):
        ctx.items.append(ctx.start + i)
        ctx.count += 1
        time.sleep(0.01)
    results[threading.current_thread().name] = (ctx.items, ctx.count)

results = {}
for name, n in [("a", 2), ("b", 3)]:
    t = threading.Thread(target=work, args=(n,), name=name)
    t.start()
    t.join()
ctx.items.append("main")
for k in sorted(results):
    print(k, results[k])
print(ctx.items, ctx.count, sorted(ctx.__dict__))
