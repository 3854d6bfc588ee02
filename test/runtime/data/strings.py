def show(f, *args):
    try:
        print(repr(f(*args)))
    except BaseException as e:
        print(type(e).__name__, e)

for s in ['', 'a', "it's", 'say "hi"', 'both \' and "', 'tab\tnew\nret\r', 'back\\slash', '\x00\x07\x1b\x7f', '\x80\x85\xa0\xad', 'é', 'ÿ', '你好', '😀', '\u200b\u2028\ufeff', '\ud800', '\U0001f1e6', 'e\u0301', '\U000e0001', '\u0378']:
    print(repr(s), ascii(s), len(s), [s])
s = 'a😀b😀c'
print(len(s), s[1], s[-2], s[1:4], s[::-1], s[::2], list(s), s.find('b'), s.rfind('😀'), s.index('c'), s.count('😀'), s.split('😀'), s.center(9, '*'), s[5:], s[-100:100], s.replace('😀', 'x'), s.partition('b'))
for x in ['  a b  c ', 'a,b,,c', '', '   ', 'abc', '\ta\nb\r\nc\x0bd\x1ce\u2028f']:
    print(x.split(), x.split(','), x.split(None, 1), x.rsplit(None, 1), x.split(',', 1), x.rsplit(',', 1), x.splitlines(), x.splitlines(True), x.strip(), x.lstrip(), x.rstrip())
print('xxabcxx'.strip('x'), 'xxabcxx'.lstrip('x'), 'xxabcxx'.rstrip('x'), 'abc'.strip('abc'), 'mississippi'.strip('ipsm'), '..a..'.strip('.'))
print('a.b.c'.partition('.'), 'a.b.c'.rpartition('.'), 'abc'.partition('.'), 'abc'.rpartition('.'))
print('abcabc'.replace('b', 'X'), 'abcabc'.replace('b', 'X', 1), 'abc'.replace('', '-'), 'abc'.replace('', '-', 2), ''.replace('', 'x'), 'aaa'.replace('aa', 'b'), 'abc'.replace('c', ''), 'aaaa'.replace('a', 'b', 0), 'a-b-c-d'.replace('-', '+', 2))
print('abcabc'.find('c'), 'abcabc'.find('c', 3), 'abcabc'.find('c', 3, 5), 'abcabc'.rfind('a'), 'abc'.find(''), 'abc'.find('', 3), 'abc'.find('', 4), 'abc'.rfind(''), 'abc'.find('z'), 'abcabc'.find('b', -3), 'abcabc'.index('b'), 'abcabc'.count('a'), 'aaa'.count('aa'), 'abc'.count(''), 'abc'.count('', 1, 2))
for s in ['abc', 'ABC', 'Abc', 'aBC dEF', "they're bill's", 'ß', 'ﬁ', 'ǆ', 'İ', 'ΑΣ', 'ΑΣ Σ', 'x1y2', '123', 'hello world', 'éa', 'ŉ', '']:
    print(s.upper(), s.lower(), s.title(), s.capitalize(), s.swapcase(), s.casefold(), s.isupper(), s.islower(), s.istitle())
for s in ['', 'a', '1', 'a1', ' ', '\n', '½', '²', '五', 'é', '_', 'a_b', '1a', 'class', 'a b', '٣', 'Ⅷ', '\x1c', '\xa0', 'あ', '-1', '1.5']:
    print(repr(s), s.isalpha(), s.isdigit(), s.isdecimal(), s.isnumeric(), s.isalnum(), s.isspace(), s.isidentifier(), s.isprintable(), s.isascii())
print('42'.zfill(5), '-42'.zfill(5), '+42'.zfill(6), 'abc'.zfill(2), ''.zfill(3), '--1'.zfill(5))
print('a'.center(4), 'ab'.center(5, '*'), 'a'.center(0), 'abc'.center(6, '-'), 'abcd'.center(7, '-'), 'a'.ljust(3, '.'), 'a'.rjust(3, '.'), '|')
print('a\tb'.expandtabs(), 'a\tb'.expandtabs(4), '\t'.expandtabs(0), 'ab\tc\n\td'.expandtabs(3), repr('01\t012\t0123\t01234'.expandtabs()))
print('hello'.startswith('he'), 'hello'.startswith(('x', 'he')), 'hello'.endswith('lo'), 'hello'.startswith('l', 2), 'hello'.startswith('', 10), 'hello'.endswith(('a', 'o')), 'hello'.startswith(()))
print('prefix_x'.removeprefix('prefix_'), 'x_suffix'.removesuffix('_suffix'), 'abc'.removeprefix('z'), 'abc'.removesuffix(''))
print(str.maketrans('abc', 'xyz'), str.maketrans('ab', 'xy', 'c'), str.maketrans({'a': 1, 98: 'z', 'c': None}))
print('abcd'.translate(str.maketrans('ab', 'xy', 'c')), 'abc'.translate({97: 'AA', 98: None, 99: 100}), 'abc'.translate([]))
print('-'.join(['a', 'b']), ''.join([]), ','.join('abc'), ', '.join(str(x) for x in range(3)), '-'.join(('x',)), ' '.join({'k': 1}))
print('abc' * 3, 3 * 'ab', 'a' * 0, 'a' * -1, 'a' + 'b', 'a' in 'abc', '' in 'abc', 'abc' < 'abd', 'a' < 'B', 'Z' < 'a', '' < 'a', 'é' > 'z', '\uffff' < '\U00010000', 'abc' == 'abc', 'abc' != 'abd')
print('hello'[1], 'hello'[-1], 'hello'[1:3], 'hello'[:2], 'hello'[2:], 'hello'[::-1], 'hello'[::2], 'hello'[4:1:-1], 'hello'[10:], 'hello'[-3:-1], 'hello'[True])
print('héllo'.encode(), 'héllo'.encode('latin-1'), 'a你😀'.encode('utf-8'), 'ab'.encode('utf-16'), 'ab'.encode('utf-16-le'), 'é'.encode('ascii', 'ignore'), 'é'.encode('ascii', 'replace'), 'é你'.encode('ascii', 'backslashreplace'), 'é'.encode('ascii', 'xmlcharrefreplace'))
print(str(b'abc', 'utf-8'), str(b'\xc3\xa9', 'utf-8'), str(5), str(None), str(), str([1, 'a']), str(b'x'), str(1.0), str(object) == "<class 'object'>")
for f in [lambda: 'a' + 1, lambda: 1 + 'a', lambda: 'a' * 1.5, lambda: 'a' * 'b', lambda: 'a' - 'b', lambda: 'abc'[5], lambda: 'abc'['a'], lambda: 'abc'[1.0], lambda: 'a' < 1, lambda: 1 in 'a', lambda: 'a'.join([1]), lambda: 'a'.join(1), lambda: 'a'.split(''), lambda: 'a'.split(1), lambda: 'a'.index('b'), lambda: 'a'.rindex('b'), lambda: 'a'.partition(''), lambda: 'a'.center(5, 'ab'), lambda: 'a'.center('x'), lambda: 'a'.startswith(1), lambda: 'a'.startswith((1,)), lambda: 'a'.strip(1), lambda: 'a'.encode('foo'), lambda: 'é'.encode('ascii'), lambda: 'éé'.encode('ascii'), lambda: '\ud800'.encode(), lambda: 'é'.encode('ascii', 'foo'), lambda: 'a'.foo, lambda: 'a'.replace('a'), lambda: 'a'.replace(1, 2), lambda: 'a'.zfill('x'), lambda: 'a' * 10**30, lambda: 'a' * 10**12, lambda: str.maketrans('a', 'bc'), lambda: str.maketrans(1), lambda: str.maketrans({'ab': 1}), lambda: 'a'.find(1), lambda: 'a'.count(1), lambda: ord('ab'), lambda: ord(''), lambda: ord(1), lambda: chr(-1), lambda: chr(0x110000), lambda: chr('a'), lambda: 'abc'.upper(1), lambda: 'abc'.lower(x=1), lambda: str(b'\xff', 'utf-8'), lambda: str(1, 'utf-8'), lambda: str('a', 'utf-8'), lambda: ''.join(['a', 1]), lambda: str.upper(1), lambda: str.upper(), lambda: 'abc'[::0], lambda: -'a', lambda: 'a' @ 'b', lambda: 'a' / 2, lambda: None + 'a', lambda: 'a' + None, lambda: [] + 'a', lambda: 'a' & 'b']:
    show(f)
print(ord('a'), ord('😀'), chr(97), chr(0x1f600), chr(0xd800) == '\ud800')
class S(str):
    def __repr__(self):
        return 'S!' + super().__repr__()
x = S('abc')
print(x, [x], x + 'd', type(x + 'd').__name__, x == 'abc', hash(x) == hash('abc'), {x: 1}['abc'], {'abc': 2}[x], x.upper(), x[1], len(x), isinstance(x, str), 'b' in x, f'{x:>5}', '%s' % x, str(x), type(str(x)).__name__, S(5), x * 2, 'z' + x, x < 'abd')
print('%s' % x, '{}'.format(x), sorted([S('b'), 'a']), ''.join([x, 'q']), 'xabcx'.find(x), S('a b').split())
