import threading
import time

stock = 1
sold = []
lock = threading.Lock()

def buy_unsafe(name):
    global stock
    if stock > 0:
        time.sleep(0.02)
        stock -= 1
        sold.append(name)

def buy_safe(name):
    global stock
    with lock:
        if stock > 0:
            time.sleep(0.02)
            stock -= 1
            sold.append(name)

for buy in (buy_unsafe, buy_safe):
    stock, sold = 1, []
    ts = [threading.Thread(target=buy, args=(n,)) for n in ("ann", "bob", "cy")]
    for t in ts: t.start()
    for t in ts: t.join()
    print(buy.__name__, "stock", stock, "sold to", len(sold))
