import threading

out = []
ts = []
for i in range(3):
    ts.append(threading.Thread(target=lambda: out.append(i)))
for t in ts: t.start()
for t in ts: t.join()
print(out)
out.clear()
ts = [threading.Thread(target=lambda i=i: out.append(i)) for i in range(3)]
for t in ts: t.start()
for t in ts: t.join()
print(out)
