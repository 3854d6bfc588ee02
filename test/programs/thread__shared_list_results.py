import threading

results = [None] * 5

def square(i):
    results[i] = i * i

threads = []
for i in range(5):
    t = threading.Thread(target=square, args=(i,))
    t.start()
    threads.append(t)
for t in threads:
    t.join()
print(results)
print([t.name for t in threads])
