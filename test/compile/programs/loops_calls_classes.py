def fib(n):
    if n < 2: return n
    return fib(n-1) + fib(n-2)
print(fib(10))
s = 0
for i in range(10):
    if i == 3: continue
    elif i == 8: break
    s += i
else:
    print('no')
print(s)
def f(x, *a, k=3, **kw):
    print(x, a, k, kw)
f(1, 2, 3, k=4, z=5)
f(*[1, 2], **{'q': 1})
class B:
    def __init__(self, n):
        self.n = n
    def inc(self, by=1):
        self.n += by
        return self
class C(B):
    z = 3
    def __init__(self, n):
        super().__init__(n)
        self.m = [self.n * y for y in range(3) if y]
c = C(5)
c.inc().inc(3)
print(c.n, c.m, C.z)
