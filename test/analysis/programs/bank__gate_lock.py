# expect: none
import threading

bank = threading.Lock()


class Account:
    def __init__(self, number, balance):
        self.number = number
        self.balance = balance
        self.lock = threading.Lock()


def transfer(source, target, amount):
    with bank:
        with source.lock:
            with target.lock:
                source.balance -= amount
                target.balance += amount


a = Account(1, 100)
b = Account(2, 100)
threads = [
    threading.Thread(target=transfer, args=(a, b, 10)),
    threading.Thread(target=transfer, args=(b, a, 20)),
]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(a.balance, b.balance)
