from functools import wraps


def coroutine(function):
    @wraps(function)
    def primed(*args, **kwargs):
        generator = function(*args, **kwargs)
        next(generator)
        return generator

    return primed


@coroutine
def printer():
    try:
        while True:
            print("->", (yield))
    finally:
        print("printer closed")


@coroutine
def grep(pattern, target):
    while True:
        line = yield
        if pattern in line:
            target.send(line)


@coroutine
def broadcast(*targets):
    while True:
        item = yield
        for target in targets:
            target.send(item)


out = printer()
pipeline = broadcast(grep("py", out), grep("co", out))
for line in ("python", "coroutine", "other", "pycon"):
    pipeline.send(line)
out.close()
