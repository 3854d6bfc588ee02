import threading
import time

balance = 100

def withdraw(amount):
    global balance
    current = balance
    time.sleep(0.05)
    balance = current - amount

ts = [threading.Thread(target=withdraw, args=(n,)) for n in (30, 30)]
for t in ts: t.start()
for t in ts: t.join()
print(balance)
