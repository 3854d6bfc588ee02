import inspect


def work():
    print(inspect.getgeneratorstate(gen), gen.gi_running)
    yield 1
    yield from [2, 3]


gen = work()
print(inspect.getgeneratorstate(gen), gen.gi_frame.f_lineno, gen.gi_yieldfrom)
next(gen)
print(inspect.getgeneratorstate(gen), gen.gi_frame.f_lineno)
next(gen)
print(type(gen.gi_yieldfrom).__name__, gen.__name__, gen.gi_code.co_name)
gen.close()
print(inspect.getgeneratorstate(gen), gen.gi_frame)


async def coroutine():
    pass


c = coroutine()
print(inspect.getcoroutinestate(c), c.cr_await, inspect.iscoroutine(c), inspect.isawaitable(c))
c.close()
print(inspect.getcoroutinestate(c))
