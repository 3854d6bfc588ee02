import threading

data = threading.local()
data.x = "main"
seen = []

def work(n):
    seen.append(hasattr(data, "x"))
    data.x = n
    seen.append(data.x)

for n in range(2):
    t = threading.Thread(target=work, args=(n,))
    t.start()
    t.join()
print(data.x, seen)

class Counter(threading.local):
    count = 0
    def __init__(self, start):
        self.start = start

c = Counter(7)
c.count += 1
def other():
    print(c.start, c.count)
t = threading.Thread(target=other); t.start(); t.join()
print(c.start, c.count)
