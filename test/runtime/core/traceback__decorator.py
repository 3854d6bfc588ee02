def deco(f):
    def wrapper(*args, **kwargs):
        return f(*args, **kwargs)
    return wrapper
@deco
def target(a, b=2, *, c):
    d = {k: v for k, v in [(1, 2), 3]}
    return d
target(1, c=3)
