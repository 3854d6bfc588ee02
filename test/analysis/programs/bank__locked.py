# expect: none
import threading
import time


class Account:
    def __init__(self, balance):
        self.balance = balance
        self.lock = threading.Lock()

    def withdraw(self, amount):
        with self.lock:
            if self.balance >= amount:
                time.sleep(0.01)
                self.balance -= amount
                return True
            return False


account = Account(100)


def work():
    print(account.withdraw(80))


threads = [threading.Thread(target=work) for _ in range(3)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(account.balance)
