import threading

class Account:
    def __init__(self, ident, balance):
        self.id = ident
        self.balance = balance
        self.lock = threading.Lock()

def transfer(src, dst, amount):
    first, second = sorted((src, dst), key=lambda a: a.id)
    with first.lock, second.lock:
        if src.balance >= amount:
            src.balance -= amount
            dst.balance += amount

a, b = Account(1, 500), Account(2, 500)
ts = [threading.Thread(target=lambda: [transfer(a, b, 1) for _ in range(500)]),
      threading.Thread(target=lambda: [transfer(b, a, 2) for _ in range(100)])]
for t in ts: t.start()
for t in ts: t.join()
print(a.balance + b.balance, a.balance >= 0)
