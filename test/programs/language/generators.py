def t(f, *a):
    try: print(f(*a))
    except BaseException as e: print(type(e).__name__, e, repr(e.__cause__), repr(e.__context__))
def g():
    try:
        x = yield 1
        print('got', x)
        yield 2
    except ValueError as e:
        print('caught', e); yield 'v'
    finally: print('fin')
i = g(); t(next, i); t(i.send, 5); t(i.throw, ValueError('z')); t(next, i); t(next, i); t(i.close)
i = g(); t(i.send, 1); t(i.send, None); t(i.throw, ValueError, 'msg'); t(i.throw, KeyError('k')); t(i.throw, KeyError('k'))
i = g(); t(i.close); t(next, i)
def ign():
    try: yield 1
    except GeneratorExit: yield 2
i = ign(); next(i); t(i.close)
def stop(): 
    yield 1
    raise StopIteration(3)
i = stop(); next(i); t(next, i)
def ret(): 
    yield 1
    return 7
i = ret(); next(i)
try: next(i)
except StopIteration as e: print(e.value, e.args)
def outer():
    r = yield from ret(); print('r', r); r = yield from [5, 6]; print('r', r)
    try: yield from ign2()
    except KeyError as e: print('outer', e)
    return 'end'
def ign2():
    try: yield 'in'
    finally: print('inner fin')
i = outer(); t(next, i); t(next, i); t(next, i); t(next, i); t(i.throw, KeyError('q')); t(next, i)
i = outer(); next(i); t(i.send, None); t(i.send, 3)
def rec():
    try: yield next(me)
    except ValueError as e: yield str(e)
me = rec(); t(next, me)
print(i.gi_frame is None, i.gi_running, i.gi_code.co_name, i.__name__, i.__qualname__)
t(i.send); t(i.throw); t(i.throw, 1); t(i.throw, int); t(next, (x for x in 5) if False else iter([]))
t(lambda: (x for x in 5)); t(lambda: list(1/x for x in [1, 0])); t(lambda: [*(x async for x in y)] if False else 0)
def fin():
    for k in range(3):
        try: yield k
        finally:
            print('f', k)
            if k == 1: break
t(list, fin())
def nested():
    with cm() as c:
        yield c
class cm:
    def __enter__(self): print('en'); return 'c'
    def __exit__(self, *a): print('ex', a[0] and a[0].__name__); return True
i = nested(); t(next, i); t(i.throw, TypeError('tt')); i = nested(); next(i); t(i.close)
class It:
    def __iter__(self): return self
    def __next__(self): raise StopIteration('val')
def yf(): return (yield from It())
i = yf(); t(next, i)
class Sub:
    def __init__(self): self.n = 0
    def __iter__(self): return self
    def __next__(self): self.n += 1; return self.n
    def send(self, v): return 'sent', v
    def throw(self, *a): return 'thrown', a[0] if isinstance(a[0], type) else type(a[0])
    def close(self): print('sub close')
def yfs(): yield from Sub()
i = yfs(); t(next, i); t(i.send, 4); t(i.throw, ValueError('s')); t(i.close)
def yn(): yield from 5
t(next, yn())
print([a for a in dir(g()) if not a.startswith('__')], type(g()).__name__)
gen = (n for n in range(3)); print(next(gen), list(gen), gen.gi_frame)
def deleg(): 
    try: yield from ret()
    except ValueError: return 'dv'
i = deleg(); next(i); t(i.throw, ValueError)
def tb():
    yield 1
i = tb(); next(i); 
try: i.throw(ValueError, ValueError('x'), 3)
except TypeError as e: print(e)
def exc():
    try: yield
    except: raise KeyError('new')
i = exc(); next(i); t(i.throw, ValueError('old'))
import types; print(isinstance(gen, types.GeneratorType)); t(lambda: gen[0]); t(lambda: len(gen)); print(bool(gen))
