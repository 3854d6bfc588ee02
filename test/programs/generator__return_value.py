def work():
    yield 1
    return "value"


def collect(gen):
    items = []
    while True:
        try:
            items.append(next(gen))
        except StopIteration as stop:
            return items, stop.value


print(collect(work()))


def broken():
    yield 1
    raise StopIteration("wrong way")


gen = broken()
next(gen)
try:
    next(gen)
except RuntimeError as error:
    print(error, repr(error.__cause__))
