def numbers(n):
    for i in range(n):
        print("make", i)
        yield i

def squares(source):
    for x in source:
        yield x * x

def average():
    total = count = 0
    value = None
    while True:
        value = yield value
        total += value
        count += 1
        value = total / count

print(list(squares(numbers(3))))
a = average()
next(a)
print(a.send(10), a.send(20), a.send(60))
a.close()
try:
    a.send(1)
except StopIteration:
    print("closed")

def both():
    result = yield from inner()
    print("inner returned", result)

def inner():
    try:
        yield 1
    except ValueError as e:
        print("thrown in:", e)
        yield 2
    finally:
        print("inner cleanup")
    return "r"

g = both()
print(next(g), g.throw(ValueError("v")))
print(next(g, "end"))
