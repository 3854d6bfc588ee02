import threading

data = threading.local()
data.x = 1

def look():
    try:
        print(data.x)
    except AttributeError as e:
        print(type(e).__name__, e)
    data.x = 2
    print(hasattr(data, "x"), data.__dict__)
    del data.x
    print(hasattr(data, "x"))
    try:
        del data.x
    except AttributeError as e:
        print("AttributeError")

t = threading.Thread(target=look)
t.start()
t.join()
print(data.x, vars(data))
print(type(data), isinstance(data, threading.local))
