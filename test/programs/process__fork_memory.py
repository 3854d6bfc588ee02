import os

x = [1, 2, 3]
table = {"x": x}

class Account:
    total = 0

    def __init__(self):
        self.balance = 5

account = Account()
pid = os.fork()
if pid == 0:
    x.append(4)
    Account.total = 7
    account.balance = 8
    print("child", x, table["x"] is x, Account.total, account.balance, isinstance(account, Account))
    os._exit(3)
_, status = os.waitpid(pid, 0)
print("parent", x, Account.total, account.balance, os.WIFEXITED(status), os.WEXITSTATUS(status))
