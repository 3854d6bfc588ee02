import threading

items = []
counts = {}

def work(k):
    for i in range(20000):
        items.append(i)
        counts[k] = counts.get(k, 0) + 1

ts = [threading.Thread(target=work, args=(k,)) for k in "abcd"]
for t in ts: t.start()
for t in ts: t.join()
print(len(items), counts == dict.fromkeys("abcd", 20000))
print(len(set(items)))
