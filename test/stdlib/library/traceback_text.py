import sys
import traceback


def inner(x):
    return 1 / x


def outer():
    try:
        inner(0)
    except ZeroDivisionError as error:
        raise ValueError("wrapped") from error


try:
    outer()
except ValueError as error:
    print(traceback.format_exc())
    traceback.print_exc(file=sys.stdout, limit=1)
    traceback.print_exc(file=sys.stdout, chain=False)
    print(traceback.format_exception(error))
    print(traceback.format_exception(type(error), error, error.__traceback__, chain=False))
    print(traceback.format_exception_only(error))
    for entry in traceback.extract_tb(error.__traceback__):
        print(entry, entry.name, entry.lineno, entry.line, tuple(entry)[1:])
    print(traceback.format_tb(error.__traceback__, limit=-1))
    print("".join(traceback.TracebackException.from_exception(error).format()))
    print([line for _, line in traceback.walk_tb(error.__traceback__)])
    print(traceback.format_list(traceback.extract_tb(error.__traceback__)))
print(repr(traceback.format_exc()))


def deep(n):
    return deep(n - 1) if n else 1 / 0


try:
    deep(6)
except ZeroDivisionError as error:
    traceback.print_exception(error, file=sys.stdout)
    traceback.print_tb(error.__traceback__, file=sys.stdout)


def here():
    traceback.print_stack(file=sys.stdout)
    print(traceback.extract_stack()[-1].name, traceback.extract_stack(limit=1)[0].lineno)


here()
