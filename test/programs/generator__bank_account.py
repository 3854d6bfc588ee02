def account(balance):
    message = f"open with {balance}"
    while True:
        try:
            amount = yield message
        except OverflowError:
            message = "limit reached"
            continue
        if amount is None:
            return balance
        balance += amount
        message = f"balance {balance}"


a = account(100)
print(next(a))
print(a.send(50), a.send(-30), a.throw(OverflowError), sep=" | ")
try:
    a.send(None)
except StopIteration as stop:
    print("closed with", stop.value)
