def run():
    a = 1; b = 'x'; c = a + b + 'zzz'
    return c
class E(Exception):
    def __str__(self): return ''
def k():
    try:
        run()
    except TypeError:
        try:
            raise E
        finally:
            raise KeyError('last')
k()
