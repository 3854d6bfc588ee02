def numbers(limit):
    for n in range(limit):
        print("make", n)
        yield n


def evens(source):
    for n in source:
        if n % 2 == 0:
            yield n


def squares(source):
    return (n * n for n in source)


pipeline = squares(evens(numbers(6)))
print("nothing has run")
print(next(pipeline))
print(list(pipeline))
print(sum(n for n in squares(range(4))), next((x for x in []), "empty"))
