def inner():
    received = []
    while True:
        value = yield len(received)
        if value is None:
            return received
        received.append(value)


def outer(results):
    while True:
        results.append((yield from inner()))


results = []
gen = outer(results)
print(next(gen))
for value in (1, 2, None, 3, None):
    print(value, gen.send(value))
print(results)


def chain(*iterables):
    for iterable in iterables:
        result = yield from iterable
        print("result", result)
    return "all"


def wrapper():
    print("returned", (yield from chain([1, 2], "ab", (n for n in range(2)))))


print(list(wrapper()))
