# expect: race.check-then-act error
import threading


class Account:
    def __init__(self, balance):
        self.balance = balance
        self.lock = threading.Lock()

    def can_pay(self, amount):
        with self.lock:
            return self.balance >= amount

    def pay(self, amount):
        with self.lock:
            self.balance -= amount


account = Account(100)


def work():
    if account.can_pay(80):
        account.pay(80)


threads = [threading.Thread(target=work) for _ in range(3)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(account.balance)
