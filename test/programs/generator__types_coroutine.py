import types


@types.coroutine
def switch(value):
    answer = yield value
    return answer


async def inner():
    first = await switch("first")
    second = await switch("second")
    return first, second


async def outer():
    result = await inner()
    print("inner gave", result)
    return "done"


c = outer()
print(c.send(None))
print(c.cr_await.__name__)
print(c.send(1))
try:
    c.send(2)
except StopIteration as stop:
    print(stop.value)
try:
    c.send(None)
except RuntimeError as error:
    print(error)
