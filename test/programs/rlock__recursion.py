import threading

class Account:
    def __init__(self):
        self.lock = threading.RLock()
        self.balance = 100

    def withdraw(self, n):
        with self.lock:
            self.balance -= n

    def move(self, other, n):
        with self.lock:
            self.withdraw(n)
            with other.lock:
                other.balance += n

a, b = Account(), Account()
threads = [threading.Thread(target=a.move, args=(b, 10)) for _ in range(5)]
for t in threads: t.start()
for t in threads: t.join()
print(a.balance, b.balance)
