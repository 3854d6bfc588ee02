import threading

class Account:
    def __init__(self):
        self.lock = threading.RLock()
        self.balance = 100

    def withdraw(self, n):
        with self.lock:
            if self.balance >= n:
                self.balance -= n
                return True
            return False

    def transfer(self, other, n):
        with self.lock:
            with other.lock:
                if self.withdraw(n):
                    other.deposit(n)

    def deposit(self, n):
        with self.lock:
            self.balance += n

a, b = Account(), Account()
for _ in range(3):
    t = threading.Thread(target=a.transfer, args=(b, 40))
    t.start()
    t.join()
print(a.balance, b.balance)

lock = threading.RLock()
def fact(n):
    with lock:
        return 1 if n < 2 else n * fact(n - 1)
print(fact(20))
