import sys
def t(f):
    try: print(f())
    except BaseException as e: print(type(e).__name__, e.args, e, '|', repr(e.__cause__), repr(e.__context__), e.__suppress_context__)
def a():
    try: 1/0
    except ZeroDivisionError as e: raise ValueError('v') from e
def b():
    try: 1/0
    except ZeroDivisionError: raise ValueError('v')
def c():
    try: 1/0
    except ZeroDivisionError: raise ValueError('v') from None
def d(): raise ValueError from 5
def e(): raise 5
def f(): raise int
def g(): raise
def h():
    try: raise KeyError('a')
    finally: raise ValueError('b')
def i():
    try: return 1
    finally: return 2
def j():
    for k in range(3):
        try: continue
        finally:
            if k == 1: return k
def k():
    try: raise ValueError(1)
    except (KeyError, 5): pass
def l():
    try: raise ValueError(1)
    except 'a': pass
def m():
    try: raise OSError(2, 'nope', 'file')
    except FileNotFoundError as e: return e.errno, e.strerror, e.filename, str(e), repr(e), e.args
def n(): return OSError(1), OSError(1, 2), OSError(1, 2, 3), type(OSError(13, 'x')), OSError(), str(OSError(1, 'a', 'b', None, 'c'))
def o():
    class E(Exception):
        def __init__(self, a, b): self.a = a
    x = E(1, b=2); return x.args, repr(x), str(x), x.a
def p():
    class E(Exception):
        def __str__(self): return 'custom'
    return repr(E(1)), str(E(1)), f'{E(2)}', E(1) == E(1)
def q():
    try:
        try: raise ValueError('1')
        except ValueError as x: raise KeyError('2') from x
    except KeyError as y: return y.__cause__, y.__context__ is y.__cause__, y.__traceback__.tb_lineno > 0
def r():
    e = ValueError('n'); e.add_note('note1'); e.add_note('note2'); return e.__notes__
def s():
    try: raise ExceptionGroup('eg', [ValueError(1), TypeError(2), ExceptionGroup('in', [KeyError(3)])])
    except* ValueError as g1: print('V', g1.exceptions)
    except* (TypeError, KeyError) as g2: print('T', g2, g2.exceptions)
def u():
    try: raise ValueError(5)
    except* ValueError as g: print(type(g), g, g.exceptions)
def v():
    try: raise ExceptionGroup('x', [ValueError(1), OSError(2)])
    except* ValueError: raise KeyError('k')
def w(): return ExceptionGroup('m', [1])
def x(): return ExceptionGroup('m', [])
def y(): return ExceptionGroup(1, [ValueError()])
def z():
    g = ExceptionGroup('g', [ValueError(1), TypeError(2), ExceptionGroup('h', [ValueError(3)])])
    return g.split(ValueError), g.subgroup(lambda e: isinstance(e, TypeError)), g.derive([KeyError()]), g.message
def aa(): return BaseExceptionGroup('b', [ValueError()]), BaseExceptionGroup('b', [KeyboardInterrupt()]), repr(ExceptionGroup('r', [ValueError('a')]))
def ab(): return StopIteration(1).value, SystemExit(3).code, SystemExit().code, KeyError('a', 'b'), str(KeyError('a')), str(KeyError()), KeyError('é')
def ac(): return UnicodeDecodeError('utf8', b'abc', 1, 2, 'why'), str(UnicodeEncodeError('ascii', 'aéb', 1, 2, 'bad')), UnicodeTranslateError('abc', 0, 1, 'r')
def ad(): return ImportError('m', name='n', path='p').name, NameError('x', name='y').name, AttributeError('z', name='q', obj=3).obj
def ae(): assert 0, 'msg'
def af(): assert (1, 2) == (1, 3), [1]
def ag():
    x = 1
    try: raise ValueError
    except ValueError as x: pass
    return x
def ah():
    try: raise ValueError('one')
    except ValueError:
        try: raise TypeError('two')
        except TypeError: pass
        raise
def ai(): return sys.exc_info()
def aj():
    try: 1/0
    except Exception as e: return sys.exc_info()[0], sys.exc_info()[1] is e, sys.exception() is e
def ak():
    def gen():
        try: yield sys.exc_info()[0]
        except ValueError: yield 'no'
    try: raise KeyError
    except KeyError: return next(gen()), list(gen())
def al():
    try: raise ValueError('x').with_traceback(None)
    except ValueError as e: return e.__traceback__ is not None
def am(): e = Exception(); e.__cause__ = 3
def an(): e = Exception(); e.__context__ = ValueError(); e.__cause__ = None; return e.__suppress_context__
def ao(): e = Exception(1); e.args = [2, 3]; return e.args, str(e), repr(e)
def ap(): e = Exception(1); e.args = 5
def aq(): return issubclass(ExceptionGroup, Exception), ExceptionGroup.__mro__, IOError is OSError, EnvironmentError is OSError
def ar():
    class B(BaseException): pass
    try: raise B('b')
    except Exception: return 'no'
    except BaseException as e: return type(e).__name__
def as_():
    try: raise Exception('a') from Exception('b')
    except Exception as e: del e; return 'e' in dir()
def at():
    while True:
        try: break
        finally: print('fin')
    else: print('else')
    return 'done'
def au():
    try: pass
    except: pass
    else: print('else')
    finally: print('finally')
def av():
    try: raise KeyError(1)
    except KeyError as e:
        e2 = e
    return e2.__traceback__.tb_frame.f_code.co_name, e2.__traceback__.tb_next
def aw(): return Exception().__init__('a'), Exception('a').__reduce__()
def ax():
    class E(Exception):
        def __new__(cls, *a): return 5
    raise E
def ay():
    class E(Exception):
        def __init__(self): raise KeyError('init')
    raise E
for name in [n for n in list(globals()) if n not in ('sys', 't') and callable(globals()[n]) and not n.startswith('__')]:
    print(name, end=': '); t(globals()[name])
