from contextlib import contextmanager, closing


@contextmanager
def transaction(name):
    print("begin", name)
    try:
        yield name
    except ValueError as error:
        print("rollback", error)
    else:
        print("commit")


with transaction("t1"):
    print("work")
with transaction("t2"):
    raise ValueError("no")


def resource():
    try:
        yield 1
        yield 2
    finally:
        print("released")


with closing(resource()) as gen:
    print(next(gen))
print("after")
