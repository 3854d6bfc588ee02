class Account:
    def __init__(self, owner, balance=0):
        self.balance = balance
    def withdraw(self, amount):
        if amount > self.balance:
            raise ValueError(f"余额不足: {self.balance} < {amount}")
        self.balance -= amount
acc = Account('张三', 100)
acc.withdraw(50); acc.withdraw(80)
