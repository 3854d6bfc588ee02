class Counter:
    def __init__(self):
        self.n = 0

    def add(self):
        self.n += 1


counter = Counter()
for _ in range(3_000_000):
    counter.add()
print(counter.n)
