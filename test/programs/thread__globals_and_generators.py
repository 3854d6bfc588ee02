import threading
x = 10
def modify():
    global x
    x = 20
    y = 5
    def inner():
        nonlocal y
        y += 1
        return y
    t = threading.Thread(target=inner); t.start(); t.join()
    print("y", y)
t = threading.Thread(target=modify); t.start(); t.join()
print("x", x)
def gen():
    yield threading.current_thread().name
g = gen()
out = []
t = threading.Thread(target=lambda: out.append(next(g)), name="G"); t.start(); t.join()
print(out)
