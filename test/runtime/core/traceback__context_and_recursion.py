def f(n):
    if n == 0: return 1 / 0
    return f(n - 1)
def g():
    try:
        f(6)
    except ZeroDivisionError:
        x = undefined_thing(
            1, 2,
            3)
g()
