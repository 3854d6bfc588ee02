def show(f, *args):
    try:
        print(repr(f(*args)))
    except BaseException as e:
        print(type(e).__name__, e)

pairs = [(7, 2), (-7, 2), (7, -2), (-7, -2), (0, 5), (6, 3), (-6, 3), (2**53, 3), (-2**53, 3), (10**30, 7), (-10**30, 7), (10**30, -10**15), (5, 10**20), (-5, 10**20), (5, -10**20), (2**53 - 1, 2**53 - 1), (9007199254740991, 2)]
for a, b in pairs:
    print(a // b, a % b, divmod(a, b), a / b, a + b, a - b, a * b, a & b, a | b, a ^ b)
for a in (0, 1, -1, 5, -5, 2**31, -2**31, 2**53, -2**53, 2**64 + 1, -2**64 - 1, 2**32 - 1):
    print(~a, -a, +a, abs(a), a << 3, a >> 3, a >> 70, a.bit_length(), a.bit_count(), hash(a), bin(a), oct(a), hex(a))
print(9007199254740991 + 1, 9007199254740991 * 2, 9007199254740993 - 9007199254740992, -9007199254740991 - 2)
print(0xffffffff & 0xf0f0f0f0f0, 0x123456789abcd ^ 0xfffffffffffff, 0x123456789abcd | -1, -5 & 0xffffffff, -2**40 ^ 2**40)
for a, b in [(2, 10), (2, 100), (-3, 3), (-3, 4), (0, 0), (7, 0), (2, -1), (-2, -3), (10, 20), (3, 33), (3, 34), (99, 8), (1, 10**30), (-1, 10**30 + 1)]:
    show(pow, a, b)
for args in [(2, 10, 1000), (3, -1, 7), (2, -1, 4), (2, 5, 0), (2, 5, -7), (10**20, 10**5, 97), (0, 0, 1)]:
    show(pow, *args)
show(lambda: 1 // 0)
show(lambda: 1 % 0)
show(lambda: 1 / 0)
show(lambda: divmod(1, 0))
show(lambda: 0 ** -1)
show(lambda: 1 << -1)
show(lambda: 1 >> -1)
show(lambda: 1 << 10**12)
show(lambda: 10**400 / 10**399)
show(lambda: 10**400 / 3)
show(lambda: 3 / 10**400)
show(lambda: 10**22 / 7)
show(lambda: (2**80 + 1) / 2**80)
show(lambda: 12345678901234567890 / 1.5)
for s in ['12', ' 12 ', '-12', '+12', '1_000', '1__0', '_1', '1_', '', ' ', '0x1f', '0b1', '12a', '１２', '٣', '1e5', '1.5', '0', '-0', '00', '007']:
    show(int, s)
for s, b in [('1f', 16), ('0x1f', 16), ('0x1f', 0), ('0b101', 0), ('0o17', 0), ('017', 0), ('00', 0), ('z', 36), ('zz', 36), ('2', 2), ('9' * 30, 10), ('1', 1), ('1', 37), ('0x_1f', 16), ('-0x1f', 0), ('1' * 60, 2), ('deadbeefdeadbeef', 16)]:
    show(int, s, b)
show(int, 3.9)
show(int, -3.9)
show(int, 1e20)
show(int, float('nan'))
show(int, float('inf'))
show(int, None)
show(int, [])
show(int, 5, 10)
show(int, b'12')
show(int, True)
show(lambda: int('1' * 5000))
show(lambda: len(str(10**4299)))
show(lambda: str(10**4300))
show(lambda: (300).to_bytes(2, 'big'))
show(lambda: (300).to_bytes(1, 'big'))
show(lambda: (300).to_bytes(4, 'little'))
show(lambda: (-1).to_bytes(2, 'big'))
show(lambda: (-1).to_bytes(2, 'big', signed=True))
show(lambda: (5).to_bytes())
show(lambda: int.from_bytes(b'\x01\x02', 'big'))
show(lambda: int.from_bytes(b'\x01\x02', 'little'))
show(lambda: int.from_bytes(b'\xff\xfe', 'big', signed=True))
show(lambda: int.from_bytes([1, 2, 3], 'big'))
show(lambda: int.from_bytes(b'a', 'x'))
print((5).as_integer_ratio(), (5).numerator, (5).denominator, (5).real, (5).imag, (5).conjugate())
for n, d in [(15, -1), (25, -1), (-15, -1), (-25, -1), (1234567, -3), (5, 2), (5, 0), (12345, -10), (10**30 + 5 * 10**10, -11)]:
    print(round(n, d))
print(True + True, True & False, True | False, True ^ True, ~True, -True, True * 3, True / 2, True == 1, hash(True), str(True), repr(False), int(True))
print(True & 3, 3 & True, True << 2, sum([True, True, False]), isinstance(True, int), True is True, bool(0), bool('a'), bool([]), bool())
print(1 == 1.0, 2**53 == float(2**53), 2**53 + 1 == float(2**53), 10**30 > 1e30, 10**30 < 1e30, 10**400 > 1e308, -10**400 < -1e308, 10**30 == 1e30)
print(10**400 < float('inf'), 10**400 > float('nan'), 5 < 5.5, 5 > 4.5)
print(max(3, 1.5, 2), min(3, 1.5, 2), sum([1, 2, 3]), sum([1, 2.5]), sum([0.1] * 3), sum([[1], [2]], []), sum([10**20, 1]))
class I(int):
    def __repr__(self):
        return f'I({int(self)})'
    def __add__(self, other):
        return I(int(self) + other)
x = I(5)
print(x, x + 1, 1 + x, x * 2, type(x * 2), x == 5, hash(x), [x], {x: 1}, {5: 'a'}[x], f'{x:3d}', '%d' % x, int(x), type(int(x)))
