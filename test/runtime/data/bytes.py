def show(f, *args):
    try:
        print(repr(f(*args)))
    except BaseException as e:
        print(type(e).__name__, e)

b = b'hello'
print(b, b[0], b[-1], b[1:3], b[::-1], b[::2], len(b), list(b), b + b' x', b * 2, b'l' in b, 108 in b, b == b'hello', b < b'help', hash(b) == hash(b'hello'), b'\x00\xff\n\'"\\', b"it's", b'')
print(b.upper(), b.title(), b.split(b'l'), b.find(b'l'), b.rfind(b'l'), b.index(b'e'), b.count(b'l'), b.replace(b'l', b'L'), b.startswith(b'he'), b.endswith((b'lo', b'x')), b.join([b'a', b'b']), b'-'.join([b'x', bytearray(b'y')]), b.hex(), b.hex(':'), b.hex('-', 2), b'  a b '.split(), b'  x '.strip(), b'a,b'.partition(b','), b.decode(), b.center(9, b'*'), b.zfill(8), b.isalpha(), b'12'.isdigit(), b.capitalize(), b.swapcase(), b'a\nb'.splitlines())
print(bytes(3), bytes([1, 2]), bytes('é', 'utf-8'), bytes(b'x'), bytes(), bytes(range(3)), bytes(bytearray(b'q')), bytes.fromhex('01 ff'), bytes(x for x in (65, 66)))
print(b'\xc3\xa9'.decode(), b'\xe9'.decode('latin-1'), b'\xff'.decode('utf-8', 'replace'), b'a\xffb'.decode('utf-8', 'ignore'), b'\xff'.decode('ascii', 'backslashreplace'), b'\xff\xfea\x00'.decode('utf-16'), repr(b'\xff'.decode('utf-8', 'surrogateescape')))
print(b'%d %s %r %b %x %c' % (5, b'a', 'é', b'q', 255, 65), b'%5.1f|' % 2.25, b'%(a)s' % {b'a': b'x'}, b'abc'.translate(bytes.maketrans(b'ab', b'xy')), b'abc'.translate(None, b'b'), b'abc'.removeprefix(b'a'), b'abc'.removesuffix(b'c'))
a = bytearray(b'abc')
a.append(100); a.extend(b'ef'); a[0] = 65; a += b'!'; a.insert(0, 48); print(a, len(a), a[1], a[1:3], a.pop(), a.pop(0), a, a == b'Abcdef', b'Abcdef' == a)
a[1:3] = b'XYZ'; del a[0]; a.reverse(); print(a, bytes(a), a.find(b'Z'), a.upper(), a.decode()); a.remove(90); a.clear(); print(a, bytearray(3), bytearray(b'x') * 3, bytearray('é', 'utf-8'), a.copy())
for x in b'ab': print(x)
m = memoryview(bytearray(b'abcdef')); print(m[0], m[1:3].tobytes(), len(m), m.tolist(), bytes(m), m.nbytes); m[0] = 90; print(m.obj, bytes(m[::2]))
for f in [lambda: b'a' + 'a', lambda: 'a' + b'a', lambda: b'a' + 1, lambda: b'a'[5], lambda: b'a'['x'], lambda: bytes([300]), lambda: bytes(-1), lambda: bytes('a'), lambda: bytes(1, 'x'), lambda: bytes([None]), lambda: bytes(1.5), lambda: bytes(None), lambda: bytes(10**12), lambda: b'a'.join(['a']), lambda: b'\xff'.decode(), lambda: b'\xe4\xbd'.decode(), lambda: b'\xe4a'.decode(), lambda: b'\x80abc'.decode('utf8'), lambda: b'\xff'.decode('ascii'), lambda: b'a'.decode('x'), lambda: b'a' < 'a', lambda: b'a' == 'a', lambda: 'a' in b'a', lambda: 300 in b'a', lambda: b'a'.find('a'), lambda: b'a'.split('a'), lambda: b'a'.split(b''), lambda: b'a'.index(b'z'), lambda: b'a'.startswith('a'), lambda: bytearray([256]), lambda: bytearray().append(256), lambda: bytearray().append('a'), lambda: bytearray().pop(), lambda: bytes.fromhex('zz'), lambda: bytes.fromhex('1'), lambda: hash(bytearray()), lambda: memoryview(1), lambda: memoryview(b'a').__setitem__(0, 1), lambda: b'%d' % 'a', lambda: b'%s' % 'a', lambda: b'%c' % 300, lambda: b'a' * 'b', lambda: b'a'.foo]:
    show(f)
print(sorted([b'b', b'a']), {b'k': 1}[b'k'], max(b'abc'), sum(b'ab'), str(b'ab'), f'{b"x"}', b'a' b'b', b'ab'.isascii(), b'a\tb'.expandtabs(4), b'ABC'.lower(), b'a' >= b'a')
