def worker():
    total = 0
    try:
        while True:
            total += yield total
    except GeneratorExit:
        return total


w = worker()
next(w)
w.send(5)
w.send(6)
print(w.close())
print(w.close())
