import threading, time
class Account:
    def __init__(self): self.balance = 0; self.lock = threading.Lock()
    def deposit(self, n):
        with self.lock:
            b = self.balance
            time.sleep(0.0001)
            self.balance = b + n
a = Account()
ts = [threading.Thread(target=lambda: [a.deposit(1) for _ in range(10)]) for _ in range(5)]
[t.start() for t in ts]; [t.join() for t in ts]
print(a.balance)
