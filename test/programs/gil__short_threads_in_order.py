import threading

order = []

def short(name):
    total = 0
    for i in range(20_000):
        total += i
    order.append(name)

threads = [threading.Thread(target=short, args=(name,)) for name in "abc"]
for t in threads:
    t.start()
order.append("main")
for t in threads:
    t.join()
print(order)
