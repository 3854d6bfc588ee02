# expect: race.check-then-act error
import threading
import time

stock = 1


def buy(name):
    global stock
    if stock > 0:
        time.sleep(0.01)
        stock -= 1
        print(name, "bought it")
    else:
        print(name, "came too late")


threads = [threading.Thread(target=buy, args=(n,)) for n in ("Ann", "Bob")]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(stock)
