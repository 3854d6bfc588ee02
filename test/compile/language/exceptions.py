
def f():
    try:
        raise ValueError('a')
    except (KeyError, ValueError) as e:
        print(e, type(e), e.args)
        try:
            raise KeyError('b') from e
        except KeyError as k:
            print(repr(k.__cause__), repr(k.__context__), k.__suppress_context__)
        try:
            raise TypeError('c')
        except TypeError as t:
            print(repr(t.__context__), t.__cause__)
        try: raise RuntimeError('d') from None
        except RuntimeError as r: print(r.__cause__, repr(r.__context__), r.__suppress_context__)
    else: print('else')
    finally: print('fin')

f()
def g(n):
    try:
        if n == 0: return 'ret'
        if n == 1: raise ValueError(n)
        if n == 2: 1 / 0
        [][1]
    except ValueError: return 'val'
    except ZeroDivisionError as z: return str(z)
    except: return 'bare ' + str(handled())
    else: return 'else'
    finally: print('f', n)
print([g(i) for i in range(4)])
def nest():
    for i in range(3):
        try:
            try:
                if i == 0: continue
                if i == 1: break
            finally: print('in', i)
        finally: print('out', i)
    return i
print(nest())
def reraise():
    try:
        try: raise ValueError('x')
        except ValueError:
            print('again'); raise
    except ValueError as e: print('got', e, e.__traceback__.tb_lineno, e.__traceback__.tb_next)
reraise()
try: raise
except RuntimeError as e: print(e)
try: raise 3
except TypeError as e: print(e)
try: raise ValueError
except ValueError as e: print(repr(e))
try:
    try: raise KeyError(1)
    finally: raise ValueError(2)
except ValueError as e: print(repr(e), repr(e.__context__))
class MyE(Exception):
    def __init__(self, a, b): super().__init__(a); self.b = b
try: raise MyE(1, 2)
except MyE as e: print(e, e.b, e.args)
try:
    raise ExceptionGroup('g', [ValueError(1), KeyError(2), ExceptionGroup('h', [TypeError(3), ValueError(4)])])
except* ValueError as e: print('V', e, e.exceptions)
except* (KeyError, TypeError) as e: print('K', e.exceptions)
try:
    try: raise ExceptionGroup('g', [ValueError(1), KeyError(2)])
    except* ValueError as e: raise RuntimeError('n')
except BaseExceptionGroup as e: print(repr(e))
try:
    try: raise ValueError(7)
    except* ValueError as e: print(repr(e))
except BaseException as e: print('no')
def gen():
    try:
        yield 1
        yield 2
    except GeneratorExit: raise
    finally: pass
it = gen(); next(it); it.close()
it = gen(); next(it); del it
def gen2():
    while True:
        try: x = yield
        except ValueError as e: print('ve', e); x = 'err'
        print('x', x)
it = gen2(); next(it); it.send(1); it.throw(ValueError('q')); it.send(2)
try: it.throw(KeyError, 'k')
except KeyError as e: print('ke', e)
try: next(it)
except StopIteration as e: print('stop', e.value)
def gen3():
    r = yield from gen4()
    print('r', r)
    yield from [7, 8]
def gen4():
    try: yield 1
    except ValueError: yield 'caught'
    return 'res'
it = gen3(); print(next(it), it.throw(ValueError), list(it))
def gen5(): raise StopIteration; yield
try: next(gen5())
except RuntimeError as e: print(e, repr(e.__cause__))
with_ = []
class CM:
    def __init__(s, n, sup=False): s.n = n; s.sup = sup
    def __enter__(s): with_.append(('e', s.n)); return s
    def __exit__(s, t, v, tb): with_.append(('x', s.n, t and t.__name__)); return s.sup
with CM(1) as a, CM(2, True) as b: raise ValueError
print(with_); with_.clear()
def wr():
    for i in range(3):
        with CM(i):
            if i == 1: continue
            if i == 2: return 'r'
print(wr(), with_)
try:
    with 3: pass
except TypeError as e: print(e)
try:
    with CM(5): raise KeyError('kk')
except KeyError as e: print(repr(e))
def deep(n): return deep(n + 1)
try: deep(0)
except RecursionError as e: print(e)
def finret():
    try: raise ValueError
    finally: return 'swallow'
print(finret())
e = 'kept'
try: raise ValueError
except ValueError as e: pass
try: e
except NameError as n: print(n)
