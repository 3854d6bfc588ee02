import sys
def show(e):
    print(type(e).__name__, e.args, str(e), repr(e), repr(e.__cause__), repr(e.__context__), e.__suppress_context__)
for make in [lambda: ValueError(), lambda: ValueError(1), lambda: ValueError('a', 2), lambda: KeyError('k'), lambda: KeyError(), lambda: OSError(2, 'No such'), lambda: OSError(2, 'No such', 'file'), lambda: OSError('x'), lambda: OSError(13, 'p', 'f', None, 'g'), lambda: StopIteration(3), lambda: SystemExit(3), lambda: ImportError('m', name='n'), lambda: UnicodeDecodeError('utf-8', b'\xff', 0, 1, 'bad'), lambda: UnicodeEncodeError('ascii', 'é', 0, 1, 'ordinal'), lambda: SyntaxError('bad', ('f.py', 3, 4, 'text'))]:
    show(make())
print(OSError(2, 'x').errno, OSError(2, 'x', 'f').filename, type(OSError(111, 'r')), StopIteration(5).value, SystemExit(4).code, SystemExit().code, SystemExit(1, 2).code, ImportError('m', name='q').name, ImportError('m').msg)
try:
    try: 1/0
    except ZeroDivisionError: int('x')
except ValueError as e: show(e)
try:
    try: 1/0
    except ZeroDivisionError as z: raise KeyError('k') from None
except KeyError as e: show(e)
try:
    try: 1/0
    except ZeroDivisionError as z: raise KeyError('k') from z
except KeyError as e: show(e)
def f():
    try: return 'try'
    finally: print('fin')
print(f())
def g():
    for i in range(3):
        try:
            if i == 1: continue
            print(i)
        finally: print('f', i)
    else: print('else')
g()
def h():
    try: 1/0
    finally: return 'swallowed'
print(h())
def k():
    while True:
        try: break
        finally: print('brk')
k()
try:
    try: raise ValueError('a')
    finally: print('fin2')
except ValueError as e: print('got', e)
try: e
except NameError as x: print(x)
class MyErr(Exception):
    def __init__(self, a, b): super().__init__(a); self.b = b
    def __str__(self): return f'my {self.b}'
try: raise MyErr(1, 2)
except MyErr as e: print(e, repr(e), e.args, e.b)
class CM:
    def __init__(self, sup): self.sup = sup
    def __enter__(self): print('enter'); return self
    def __exit__(self, t, v, tb): print('exit', t and t.__name__, v, tb is not None); return self.sup
with CM(True): raise ValueError('x')
try:
    with CM(False) as c, CM(False): raise ValueError('y')
except ValueError as e: print(e)
def w():
    with CM(False): return 5
print(w())
for i in range(2):
    with CM(False):
        if i == 0: continue
        break
try: raise ValueError
except (KeyError, ValueError) as e: print(repr(e))
def deep(n):
    if n: return deep(n - 1)
    raise ValueError('deep')
try: deep(3)
except ValueError as e:
    tb = e.__traceback__
    while tb: print(tb.tb_lineno, tb.tb_frame.f_code.co_name); tb = tb.tb_next
try:
    try: raise ValueError('o')
    except ValueError: raise
except ValueError as e: print(e.__context__)
try: raise
except RuntimeError as e: print(e)
def reraise_ctx():
    try: raise KeyError('a')
    except KeyError as e:
        try: raise ValueError('b')
        except ValueError: raise e
try: reraise_ctx()
except KeyError as e: print(repr(e), repr(e.__context__), repr(e.__context__.__context__))
def rec(n):
    return rec(n + 1)
try: rec(0)
except RecursionError as e: print(type(e))
try: raise ValueError('x').with_traceback(None)
except ValueError as e: print(e.__traceback__ is not None)
print(sys.exc_info())
try:
    class Bad:
        x = 1/0
except ZeroDivisionError as e: print(e.__traceback__.tb_next.tb_frame.f_code.co_name)
def unb():
    print(zz)
    zz = 1
try: unb()
except UnboundLocalError as e: print(e)
def outer():
    def inner(): return qq
    try: inner()
    except NameError as e: print(e)
    qq = 1
outer()
try: raise KeyError('a', 'b')
except KeyError as e: print(e)
assert True
try: assert 1 == 2, ('tuple', 1)
except AssertionError as e: print(e, e.args)
x = ValueError(1); y = ValueError(1); print(x == y, hash(x) == hash(x))
class E2(ValueError, KeyError): pass
print(E2.__mro__, E2('q'))
