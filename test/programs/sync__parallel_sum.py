import threading

data = list(range(10_000))
partial = {}

def part(i, chunk):
    partial[i] = sum(chunk)

n = 4
size = len(data) // n
ts = [threading.Thread(target=part, args=(i, data[i * size:(i + 1) * size])) for i in range(n)]
for t in ts: t.start()
for t in ts: t.join()
print([partial[i] for i in range(n)], sum(partial.values()) == sum(data))
