def recursive():
    yield 1
    try:
        next(gen)
    except ValueError as error:
        print(error)
    yield 2


gen = recursive()
print(list(gen))


def traced():
    yield 1
    raise LookupError("inside")


def outer():
    yield from traced()


for value in outer():
    print(value)
