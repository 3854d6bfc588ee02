def t(f, *a, **k):
    try: print(f(*a, **k))
    except TypeError as e: print(e)
def f0(): return 0
def f1(a): return a
def f2(a, b): return a, b
def fd(a, b=2, c=3): return a, b, c
def fk(a, *, k, l=5): return a, k, l
def fp(a, b, /, c): return a, b, c
def fv(a, *args, **kw): return a, args, kw
t(f0, 1); t(f0, 1, 2); t(f0, x=1); t(f1); t(f1, 1, 2); t(f2); t(f2, 1); t(f2, 1, 2, 3); t(f2, 1, a=2); t(f2, 1, c=2)
t(fd); t(fd, 1); t(fd, 1, c=9); t(fd, 1, 2, 3, 4); t(fd, b=1); t(fd, 1, 2, b=3)
t(fk); t(fk, 1); t(fk, 1, 2); t(fk, 1, k=3); t(fk, 1, 2, k=3); t(fk, k=1); t(fk, 1, k=1, z=2)
t(fp, 1, 2, 3); t(fp, 1, 2, c=3); t(fp, 1, b=2, c=3); t(fp, a=1, b=2, c=3)
t(fv); t(fv, 1, 2, 3, x=4); t(fv, a=1, b=2); t(fv, 1, a=2)
def f5(a,b,c,d,e): pass
t(f5); t(f5, 1, 2)
class C:
    def m(self, a, b=1): return a, b
    def n(): pass
    @staticmethod
    def s(a): return a
c = C()
t(c.m); t(c.m, 1, 2, 3); t(C.m); t(c.n); t(C.s); t(c.s, 1, 2); t(lambda x: x); t(c.m, 1, z=1)
t(C, 1)
t(len); t(len, 1, 2); t(len, x=1); t(len, 5); t(isinstance, 1); t(abs); t(print, zz=1); t(int, foo=1); t(sorted); t(sorted, 1, 2); t([].append); t([].append, 1, 2); t([].append, x=1); t([].pop, 1, 2); t([].insert, 1); t({}.get); t({}.get, 1, 2, 3); t('a'.upper, 1); t('a'.split, 1, 2, 3); t({}.update, 1, 2); t(range, 1, 2, 3, 4); t(zip, 1); t(sum); t(sum, [1], 2, 3); t(getattr, 1); t(list, 1, 2); t(dict, 1, 2); t(tuple, 1, 2); t(set, 1, 2); t(float, 1, 2); t(bool, 1, 2); t(ord); t(ord, 'ab'); t(open); t(input, 1, 2); t(round); t(pow, 1); t(divmod, 1); t(iter); t(next); t(hash); t(id); t(callable); t(reversed); t(filter, 1); t(map, 1); t(any); t(type); t(type, 1, 2); t(object, 1); t(property, 1,2,3,4,5); t(ValueError, a=1); t(Exception, a=1); t(slice); t(complex, 1,2,3); t(bytes, 1,2,3,4); t(frozenset, 1, 2); t(list.append, 1, 2); t(dict.get); t(str.join, 'a'); t(str.join, 'a', 5); t(str.upper, 5)
t(5); t(None); t('abc', 1); t([]); t(C())
try: f1(*5)
except TypeError as e: print(e)
try: f1(**5)
except TypeError as e: print(e)
try: f1(**{1: 2})
except TypeError as e: print(e)
try: f1(a=1, **{'a': 2})
except TypeError as e: print(e)
try: print(*5)
except TypeError as e: print(e)
print(fv(*[1, 2], 3, *(4,), x=1, **{'y': 2}))
print([*range(3), *'ab'], {**{'a': 1}, 'b': 2}, (*[1], 2))
try: [*5]
except TypeError as e: print(e)
try: {**5}
except TypeError as e: print(e)
a, *b, c2 = range(5); print(a, b, c2)
for code in ['a, b = 1', 'a, b = [1]', 'a, b = [1,2,3]', 'a, *b = []', 'a, b, *c = [1]', '(a, b), c = 1, 2', 'for x in 5: pass', 'x = 5; x[0]', 'x = 5; x[0] = 1', 'x = 5; del x[0]', '[].x', 'None + 1', '1 + "a"', '"a" + 1', '[1] + (2,)', '-"a"', '~1.5', '1 < "a"', '[] < 5', 'None > 1', '5 in 5', '"a" in 5', '1 in "a"', 'len(5)', 'int("q")', 'float("x")', '[][0]', '{}["a"]', '()[3]', '"abc"[10]', 'x = (1,); x[0] = 2', 'x = "abc"; x[0] = "d"', 'int.x', 'type.foo', 'import nonexist', 'from sys import nonexist', 'raise 5', 'raise int', 'assert False', 'assert 0, "msg"', 'undefined', 'del undefined', 'class A(undefined): pass', 'with 5: pass', 'f = lambda: 1; f.x', 'next(iter([]))', '1 << -1', '1 // 0', '1.0 / 0', '1.5 // 0', '0 ** -1', '"%s %s" % 1', '"%s" % (1, 2)', '"{} {}".format(1)', '"{a}".format()', 'list(5)', 'dict(5)', 'dict([1])', 'set([[]])', '{[]: 1}', '{{}}', 'sum(["a"])', 'max([])', 'sorted([1, "a"])', '[].remove(1)', '[].index(1)', '[].pop()', '{}.pop("a")', '{}.popitem()', 'set().pop()', 'set().remove(1)', '"a".index("b")', 'range(1, 2, 0)', '[1,2][::0]', 'iter(5)', 'next(5)', 'reversed(5)', 'abs("a")', 'ord(5)', 'round("a")', 'print("a", sep=5)', 'object().foo', 'super()', 'bytes([256])', '"a" * "b"', '[1] * 1.5', 'raise ValueError from 5', 'yield_ = (yield_ for x in y)', 'a = b = c; d', 'global_x += 1', '(lambda: (yield))().send(1)', 'isinstance(1, "a")', 'issubclass(1, int)', 'setattr(1, "a", 2)', 'hash([])', 'hash({})', 'complex("a")', 'format(1, "q")', 'format("a", "d")', 'f"{1:q}"', '"a".encode("foo")', 'b"\\xff".decode()', '"é".encode("ascii")', 'try:\n  1/0\nexcept 5: pass', 'try:\n  1/0\nexcept (int, ValueError): pass']:
    try:
        exec(code, {})
        print(code, 'OK')
    except BaseException as e:
        print(repr(code), '->', type(e).__name__ + ':', e)
