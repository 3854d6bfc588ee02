def guarded():
    while True:
        try:
            value = yield "ready"
            print("got", value)
        except ValueError as error:
            print("handled", error)
        except GeneratorExit:
            print("closing")
            raise
        finally:
            print("round over")


gen = guarded()
print(next(gen))
print(gen.send(1))
print(gen.throw(ValueError("bad")))
print(gen.throw(ValueError, "old form"))
gen.close()
try:
    next(gen)
except StopIteration:
    print("finished")


def stubborn():
    try:
        yield 1
    except GeneratorExit:
        yield 2


s = stubborn()
next(s)
try:
    s.close()
except RuntimeError as error:
    print(error)
try:
    guarded().throw(KeyError("before start"))
except KeyError as error:
    print("straight through", error)
