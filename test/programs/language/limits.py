# Whatever is too large or too deep ends in Python's own exception, at once.
import sys


def attempt(label, action):
    try:
        result = action()
        print(label, 'gave', type(result).__name__)
    except BaseException as error:
        print(label, type(error).__name__)


def endless(n):
    return endless(n + 1)


attempt('text', lambda: 'a' * 10**15)
attempt('list', lambda: [0] * 10**15)
attempt('tuple', lambda: (0,) * 10**15)
attempt('bytes', lambda: b'a' * 10**15)
attempt('bytearray', lambda: bytearray(10**15))
attempt('width', lambda: '%*d' % (10**12, 1))
attempt('format', lambda: '{:99999999999999999999}'.format(1))
attempt('ljust', lambda: 'a'.ljust(10**15))
attempt('replace', lambda: ('a' * 10**6).replace('a', 'b' * 10**9))
attempt('range', lambda: list(range(10**15)))
attempt('recursion', lambda: endless(0))
attempt('digits', lambda: str(10**5000))
attempt('int', lambda: int('9' * 5000))
attempt('shift', lambda: 1 << 10**30)
attempt('to_bytes', lambda: (1).to_bytes(10**15, 'big'))
attempt('float', lambda: 10**400 * 1.0)
attempt('power', lambda: 2.0**10000)
attempt('len', lambda: len(range(10**30)))
attempt('brackets', lambda: eval('(' * 10000 + ')' * 10000))
attempt('signs', lambda: eval('1' + ' and 1' * 5000))
deep = []
for _ in range(100000):
    deep = [deep]
attempt('repr', lambda: repr(deep))
other = []
for _ in range(100000):
    other = [other]
attempt('equal', lambda: deep == other)
nested = ()
for _ in range(100000):
    nested = (nested,)
kinds = int
for _ in range(100000):
    kinds = (kinds,)
attempt('isinstance', lambda: isinstance('a', kinds))
del deep, other, nested, kinds
print(sys.getrecursionlimit())
