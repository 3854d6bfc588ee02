"""Random programs for comparing with CPython: `make(seed)` gives one. Nearly all of them run to their end, since each
statement at the top catches and prints what it raises. Expressions have a wanted type, so that most of them mean
something; one in twenty has another."""
import random

PRELUDE = '''
count = 0
class Enough(BaseException): pass
def show(*values):
    global count
    count += 1
    if count > 200: raise Enough
    texts = []
    for value in values:
        try: text = repr(value)
        except Exception as error: text = 'unshown ' + type(error).__name__ + ' ' + str(error)
        texts.append(text if len(text) < 300 else str(len(text)) + text[:40] + text[-40:])
    print(*texts)
    return values[0] if values else None
def failed(error):
    chain = [type(e).__name__ for e in (error.__cause__, error.__context__) if e is not None]
    print(type(error).__name__, str(error)[:200], *chain)
class Manager:
    def __init__(self, swallow=False): self.swallow = swallow
    def __enter__(self): show('enter'); return self
    def __exit__(self, kind, value, traceback):
        show('exit', None if kind is None else kind.__name__)
        return self.swallow
'''
INTS = ['0', '1', '2', '3', '5', '7', '10', '-1', '-2', '-7', '16', '100', '255', '256', '-128', '1000', '2**31', '2**53',
        '-2**53', '2**53+1', '2**63', '-2**64', '10**20', '-10**25', '12345678901234567890', '0xff', '0b101', '1_000']
FLOATS = ['0.0', '-0.0', '1.0', '0.5', '-2.5', '3.14', '1e10', '1e-7', '123456.789', '1e16', '1e22', '-1e300', '0.1', '2.675',
          "float('inf')", "float('-inf')", "float('nan')", '1e15', '99999999999999.9', '1.5e-10', '5e-324']
STRS = ["''", "'a'", "'abc'", "'Hello World'", "' pad '", "'a,b,,c'", "'x=1;y=2'", "'tab\\tnew\\nline'", "'ÄÖß'", "'日本語'",
        "'\\U0001F600x'", "'it\\'s'", "'\"q\"'", "'12'", "'-7'", "'3.5'", "'0x1F'", "'αβγ'", "'AbC dEf'", "'aaa'", "'\\x00\\x7f'", "'line1\\r\\nline2'", "'ﬁ'", "'İ'"]
BYTES = ["b''", "b'abc'", "b'\\x00\\xff'", "b'a b c'", "b'Hello'"]
SPECS = ['', '5', '<8', '>8', '^9', '*^10', '05', '+', ' ', 'x', '#x', 'b', '#o', ',', '_', 'd', '10,', 'n', 'c', '08b', '-^12', '+06', '_x']
FSPECS = ['', '.2f', '10.3f', 'e', '.3e', 'g', '.5g', '%', '.1%', '+.1f', '010.2f', ',.2f', '#.3g', 'G', 'E', '.0f', '<10', '^12.1f', '_.1f', 'n', '.10g']
SSPECS = ['', '10', '<6', '>6', '^7', '*^9', '.2', '>6.2', 's', '-<5']
EXCEPTIONS = ['ValueError', 'KeyError', 'TypeError', 'IndexError', 'ZeroDivisionError', 'LookupError', 'RuntimeError', 'StopIteration', 'AttributeError']
KINDS = ['int', 'float', 'str', 'list', 'tuple', 'dict', 'set', 'bool', 'bytes', 'none']


class Maker:
    def __init__(self, seed):
        self.random = random.Random(seed)
        self.lines, self.indent, self.level, self.serial = [], 0, 0, 0
        self.names = {kind: [] for kind in KINDS}
        self.functions = []
        self.in_loop = self.in_function = False

    # -- helpers
    def pick(self, *options): return self.random.choice(options)
    def of(self, options): return self.random.choice(options)
    def chance(self, share): return self.random.random() < share
    def line(self, text): self.lines.append('    ' * self.indent + text)
    def fresh(self, prefix='v'):
        self.serial += 1
        return f'{prefix}{self.serial}'

    # -- expressions
    def any(self, depth=0): return self.expr(self.of(KINDS), depth)
    def expr(self, kind, depth=0):
        if self.chance(.03): kind = self.of(KINDS)
        if self.names[kind] and self.chance(.35): return self.of(self.names[kind])
        if depth < 3 and self.chance(.04):
            return f'({self.expr(kind, depth + 1)} if {self.bool(depth + 1)} else {self.expr(kind, depth + 1)})'
        return getattr(self, kind)(depth)
    def none(self, depth): return 'None'
    def int(self, depth=0):
        if depth > 2 or self.chance(.3): return self.of(INTS)
        d = depth + 1
        e = lambda kind='int': self.expr(kind, d)
        return self.pick(
            lambda: f'({e()} {self.pick("+", "-", "*", "//", "%", "&", "|", "^")} {e()})',
            lambda: f'({e()} {self.pick("+", "-", "*", "//", "%")} {e()})',
            lambda: f'({e()} ** {self.random.randint(0, 12)})',
            lambda: f'({e()} {self.pick("<<", ">>")} {self.random.randint(0, 70)})',
            lambda: f'{self.pick("-", "~", "+")}({e()})',
            lambda: f'abs({e()})', lambda: f'len({e(self.pick("str", "list", "dict", "set", "tuple", "bytes"))})',
            lambda: f'sum({e("list")})', lambda: f'{self.pick("min", "max")}({e()}, {e()})',
            lambda: f'divmod({e()}, {e()})[{self.pick(0, 1)}]', lambda: f'pow({e()}, {self.random.randint(0, 9)}, {self.pick("7", "-5", "1000", e())})',
            lambda: f'round({e("float")})', lambda: f'int({e("float")})', lambda: f'round({e()}, {self.pick(-1, -2, 0, 1)})',
            lambda: f'({e()}).bit_length()', lambda: f'int({e("str")})', lambda: f'int({e("str")}, {self.pick(0, 2, 10, 16, 36)})',
            lambda: f'{e("str")}.{self.pick("find", "count", "rfind", "index")}({e("str")})',
            lambda: f'{e("list")}.{self.pick("index", "count")}({e()})', lambda: f'{e("tuple")}[{self.random.randint(-3, 3)}]',
            lambda: f'{e("list")}[{self.random.randint(-3, 3)}]', lambda: f'{e("dict")}[{e(self.pick("str", "int"))}]',
            lambda: f'{e("dict")}.get({e()}, {e()})', lambda: f'int.from_bytes({e("bytes")}, {self.pick(chr(39) + "big" + chr(39), chr(39) + "little" + chr(39))})',
            lambda: f'hash({self.pick(e(), e("float"))})', lambda: f'ord({e("str")})', lambda: f'(lambda x, y={e()}: {self.with_name("x", "int", d)})({e()})',
            lambda: f'next(iter({e("list")}), {e()})', lambda: f'({e("bool")} + {e("bool")})', lambda: f'({self.fresh("w")} := {e()})',
            lambda: f'sum(x * {e()} for x in {e("list")} if x)', lambda: f'{e("bytes")}[{self.random.randint(-2, 2)}]',
            lambda: self.call('int', d),
        )()
    def call(self, kind, depth):
        if not self.functions: return self.of(INTS)
        name, parameters = self.of(self.functions)
        args = [self.expr('int', depth + 1) for _ in range(parameters + (self.pick(-1, 1) if self.chance(.07) else 0))]
        if self.chance(.1): args.append(f'**{{{"".join(self.pick(chr(39) + "key" + chr(39), chr(39) + "a" + chr(39)))}: {self.int(3)}}}')
        elif self.chance(.1): args.append(f'*{self.expr("list", depth + 1)}')
        elif self.chance(.1): args.append(f'{self.pick("key", "a", "nope")}={self.int(3)}')
        return f'{name}({", ".join(args)})'
    def float(self, depth=0):
        if depth > 2 or self.chance(.35): return self.of(FLOATS)
        d = depth + 1
        e = lambda kind='float': self.expr(kind, d)
        return self.pick(
            lambda: f'({e()} {self.pick("+", "-", "*", "/", "//", "%")} {e(self.pick("float", "int"))})',
            lambda: f'({e("int")} / {e("int")})', lambda: f'({e()} ** {self.pick("2", "0.5", "-1", "3", "0")})', lambda: f'abs({e()})',
            lambda: f'round({e()}, {self.random.randint(-2, 5)})', lambda: f'float({e("str")})', lambda: f'float({e("int")})', lambda: f'-{e()}',
            lambda: f'divmod({e()}, {e()})[{self.pick(0, 1)}]', lambda: f'float.fromhex(({e()}).hex())', lambda: f'max({e()}, {e("int")})',
            lambda: f'sum([{e()}, {e()}])', lambda: f'({e()}).as_integer_ratio()[0] / 2', lambda: f'(complex({e()}, {e()}) * {self.pick("1j", "2", "(1+2j)")}).{self.pick("real", "imag")}',
        )()
    def str(self, depth=0):
        if depth > 2 or self.chance(.3): return self.of(STRS)
        d = depth + 1
        e = lambda kind='str': self.expr(kind, d)
        n = lambda: self.random.randint(-4, 8)
        return self.pick(
            lambda: f'({e()} + {e()})', lambda: f'({e()} * {self.random.randint(-1, 4)})', lambda: f'{e()}[{n()}:{n()}]', lambda: f'{e()}[::{self.pick(-1, 2, -2, 3)}]', lambda: f'{e()}[{n()}]',
            lambda: f'{e()}.{self.pick("upper", "lower", "title", "swapcase", "capitalize", "casefold", "strip", "lstrip", "rstrip")}()',
            lambda: f'{e()}.{self.pick("strip", "lstrip", "rstrip", "removeprefix", "removesuffix")}({e()})', lambda: f'{e()}.replace({e()}, {e()})', lambda: f'{e()}.replace({e()}, {e()}, {n()})',
            lambda: f'{e()}.{self.pick("center", "ljust", "rjust")}({n() + 6}, {self.pick(chr(39) + "*" + chr(39), chr(39) + " " + chr(39))})', lambda: f'{e()}.zfill({n() + 4})',
            lambda: f'{e()}.join({e("list")})', lambda: f'{e()}.join(map(str, {e("list")}))', lambda: f'repr({self.any(d)})', lambda: f'str({self.any(d)})', lambda: f'ascii({e()})', lambda: f'format({e("int")}, {self.of(SPECS)!r})',
            lambda: f'format({e("float")}, {self.of(FSPECS)!r})', lambda: f'format({e()}, {self.of(SSPECS)!r})', lambda: "f'{" + f'({e("int").replace(chr(39), chr(34))})' + ':' + self.of(SPECS) + "}'" if False else f"'{{:{self.of(SPECS)}}}'.format({e('int')})",
            lambda: f"'{{0:{self.of(FSPECS)}}}|{{k!{self.pick('r', 's', 'a')}}}'.format({e('float')}, k={self.any(d)})", lambda: f"'%{self.pick('', '5', '-5', '05', '+')}{self.pick('d', 'x', 's', 'r', 'o', 'i', 'c')}' % ({e('int')},)",
            lambda: f"'%{self.pick('', '8', '.2', '+.3', '-10.1', '#')}{self.pick('f', 'e', 'g', 'G')}' % {e('float')}", lambda: f"'%(a)s-%(b)r' % {{'a': {self.any(d)}, 'b': {self.any(d)}}}",
            lambda: f'{self.pick("hex", "bin", "oct")}({e("int")})', lambda: f'chr({self.random.choice([65, 97, 233, 0x4e00, 0x1f600])} + {self.random.randint(0, 25)})', lambda: f'{e()}.expandtabs({self.random.randint(0, 8)})',
            lambda: f'{e()}.translate({{{ord(self.of("abc lx"))}: {self.pick(chr(39) + "Z" + chr(39), "None", "65")}}})', lambda: f'{e()}.encode().decode()', lambda: f'type({self.any(d)}).__name__', lambda: f'{e()}.partition({e()})[{self.random.randint(0, 2)}]',
            lambda: 'f"{' + self.pick('count', '1 + 1', 'count!r', "'ab':>5", '3.14159:.2f', '255:#x', 'count=', '[1, 2][0]:03d', ' {1: 2}[1]') + '}"', lambda: f'max({e()}, {e()})',
        )()
    def list(self, depth=0):
        d = depth + 1
        e = lambda kind='list': self.expr(kind, d)
        n = lambda: self.pick('', self.random.randint(-4, 4))
        if depth > 2 or self.chance(.3): return '[' + ', '.join(self.of(INTS) for _ in range(self.random.randint(0, 4))) + ']'
        return self.pick(
            lambda: '[' + ', '.join(e('int') for _ in range(self.random.randint(0, 3))) + ']', lambda: f'[*{e(self.pick("list", "tuple", "str", "set"))}, {e("int")}]', lambda: f'({e()} + {e()})', lambda: f'({e()} * {self.random.randint(-1, 3)})',
            lambda: f'{e()}[{n()}:{n()}:{self.pick("", 1, 2, -1, -2)}]', lambda: f'list(range({self.random.randint(-5, 8)}, {self.random.randint(-5, 12)}, {self.pick(1, 2, -1, 3)}))',
            lambda: f'[{self.with_name("x", "int", d)} for x in {e()}]', lambda: f'[{self.with_name("x", "int", d)} for x in {e()} if {self.with_name("x", "bool", d)}]', lambda: f'[(x, y) for x in {e()} for y in {e()} if x != y][:5]', lambda: f'[[x + y for y in {e()}] for x in {e()}][:3]',
            lambda: f'sorted({e(self.pick("list", "set", "tuple"))})', lambda: f'sorted({e()}, key=lambda x: {self.with_name("x", "int", d)}, reverse={self.pick(True, False)})', lambda: f'list(map(lambda x: {self.with_name("x", "int", d)}, {e()}))', lambda: f'list(filter({self.pick("None", "lambda x: x > 1")}, {e()}))',
            lambda: f'list(zip({e()}, {e("str")}))', lambda: f'list(enumerate({e()}, {self.random.randint(-1, 5)}))', lambda: f'list(reversed({e()}))', lambda: f'{e("str")}.split({self.pick("", chr(39) + "," + chr(39), e("str"))})', lambda: f'{e("str")}.splitlines({self.pick("", "True")})', lambda: f'{e("str")}.rsplit({e("str")}, {self.random.randint(-1, 2)})',
            lambda: f'list({e("dict")})', lambda: f'list({e("dict")}.{self.pick("items", "keys", "values")}())', lambda: f'{e()}.copy()', lambda: f'list({e("tuple")})', lambda: f'(lambda *a, **k: [*a, *k])(*{e()}, key={e("int")})',
        )()
    def tuple(self, depth=0):
        d = depth + 1
        e = lambda kind='tuple': self.expr(kind, d)
        if depth > 2 or self.chance(.3): return self.pick('()', '(1,)', '(1, 2)', "('a', 1)", '(1, 2.5, None)', '((1, 2), 3)')
        return self.pick(lambda: f'({self.any(d)}, {self.any(d)})', lambda: f'({self.any(d)},)', lambda: f'tuple({e("list")})', lambda: f'({e()} + {e()})', lambda: f'{e()}[{self.random.randint(-3, 1)}:]', lambda: f'divmod({e("int")}, {e("int")})', lambda: f'tuple(x for x in {e("list")})', lambda: f'(*{e("list")}, {self.any(d)})', lambda: f'{e("str")}.rpartition({e("str")})', lambda: f'({e()} * {self.random.randint(0, 3)})', lambda: f'({e("float")}).as_integer_ratio()')()
    def dict(self, depth=0):
        d = depth + 1
        e = lambda kind='dict': self.expr(kind, d)
        if depth > 2 or self.chance(.3): return self.pick('{}', "{'a': 1}", '{1: 2, 3: 4}', "{'x': 1, 'y': 2.5, 1: None}", '{(1, 2): 3}', '{True: 1, 1.0: 2}')
        return self.pick(lambda: f'{{{e(self.pick("int", "str", "tuple"))}: {self.any(d)}, {e("str")}: {self.any(d)}}}', lambda: f'{{x: {self.with_name("x", "int", d)} for x in {e("list")}}}', lambda: f'{{**{e()}, {e("str")}: {e("int")}}}', lambda: f'dict(zip({e("str")}, {e("list")}))', lambda: f'dict.fromkeys({e(self.pick("list", "str"))}, {e("int")})', lambda: f'({e()} | {e()})', lambda: f'dict({e()}, key={self.any(d)})', lambda: f'{e()}.copy()', lambda: f'dict(a={e("int")}, b={self.any(d)})')()
    def set(self, depth=0):
        d = depth + 1
        e = lambda kind='set': self.expr(kind, d)
        if depth > 2 or self.chance(.3): return self.pick('set()', '{1, 2, 3}', '{5, 1}', '{7, 7, 2}', 'frozenset({1, 2})', '{10, 20, 30}')
        small = lambda: f'{{x % {self.random.randint(2, 40)} for x in {e("list")}}}'
        return self.pick(small, small, lambda: f'({e()} {self.pick("|", "&", "-", "^")} {e()})', lambda: f'set(range({self.random.randint(0, 12)}))', lambda: f'{e()}.{self.pick("union", "intersection", "difference", "symmetric_difference")}({e("list")})', lambda: f'{{x * x % 50 for x in {e()}}}')()
    def bool(self, depth=0):
        d = depth + 1
        if depth > 2 or self.chance(.2): return self.pick('True', 'False')
        kind = self.pick('int', 'int', 'float', 'str', 'list', 'tuple', 'set')
        e = lambda k=kind: self.expr(k, d)
        op = lambda: self.pick('<', '<=', '>', '>=', '==', '!=')
        return self.pick(lambda: f'({e()} {op()} {e()})', lambda: f'({e("int")} {op()} {e("int")} {op()} {e("int")})', lambda: f'({e("bool")} {self.pick("and", "or")} {e("bool")})', lambda: f'(not {self.any(d)})', lambda: f'({e("int")} in {e(self.pick("list", "tuple", "set", "dict"))})', lambda: f'({e("str")} {self.pick("in", "not in")} {e("str")})', lambda: f'isinstance({self.any(d)}, {self.pick("int", "str", "(int, float)", "list", "dict")})', lambda: f'{self.pick("all", "any")}({e("list")})', lambda: f'({self.any(d)} is None)', lambda: f'bool({self.any(d)})', lambda: f'{e("str")}.{self.pick("isdigit", "isalpha", "isspace", "isupper", "islower", "istitle", "isidentifier", "isalnum", "isnumeric", "isascii", "isprintable")}()', lambda: f'{e("str")}.{self.pick("startswith", "endswith")}({e("str")})', lambda: f'({self.any(d)} == {self.any(d)})', lambda: f'{e("set")}.{self.pick("issubset", "issuperset", "isdisjoint")}({e("set")})')()
    def bytes(self, depth=0):
        d = depth + 1
        e = lambda kind='bytes': self.expr(kind, d)
        if depth > 2 or self.chance(.4): return self.of(BYTES)
        return self.pick(lambda: f'({e()} + {e()})', lambda: f'{e("str")}.encode()', lambda: f'bytes([x % 256 for x in {e("list")}])', lambda: f'{e()}[::{self.pick(-1, 2)}]', lambda: f'{e()}.{self.pick("upper", "lower", "title", "strip", "swapcase")}()', lambda: f'({e("int")} % 65536).to_bytes({self.random.randint(1, 4)}, {chr(39)}big{chr(39)})', lambda: f'bytearray({e()})', lambda: f'{e()}.replace({e()}, {e()})', lambda: f'{e()}.hex().encode()')()
    def with_name(self, name, kind, depth):
        self.names['int'].append(name)
        text = self.expr(kind, depth + 1)
        self.names['int'].remove(name)
        return text

    # -- statements
    def block(self, count=None):
        self.indent += 1
        self.level += 1
        kept = {kind: list(names) for kind, names in self.names.items()}
        for _ in range(count or self.random.randint(1, 3)): self.statement()
        self.names = kept
        self.level -= 1
        self.indent -= 1
    def statement(self):
        options = [self.assign, self.assign, self.display, self.display, self.augmented, self.unpack, self.mutate]
        if self.level < 3: options += [self.branch, self.loop, self.loop, self.attempt, self.attempt, self.managed, self.choose]
        if self.level == 0: options += [self.function, self.function, self.generator, self.classes, self.classes, self.dynamic, self.closure]
        if self.level and self.chance(.08): options = [self.leave]
        self.of(options)()
    def leave(self):
        if self.in_loop and self.chance(.5): self.line(f'if {self.bool()}: {self.pick("break", "continue")}')
        else: self.line(f'raise {self.of(EXCEPTIONS)}({self.any(1)})')
    def assign(self):
        kind = self.of(KINDS[:-1])
        name = self.of(self.names[kind]) if self.names[kind] and self.chance(.3) else self.fresh()
        if not name.startswith('v'): name = self.fresh()
        self.line(f'{name} = {self.expr(kind)}')
        if name not in self.names[kind]: self.names[kind].append(name)
    def display(self): self.line(f'show({self.any()})')
    def augmented(self):
        kind = self.pick('int', 'float', 'str', 'list', 'set', 'tuple')
        names = [name for name in self.names[kind] if name.startswith('v')]
        if not names: return self.assign()
        name = self.of(names)
        op = {'int': ['+', '-', '*', '//', '%', '|', '&', '^', '>>'], 'float': ['+', '-', '*', '/'], 'str': ['+', '%'], 'list': ['+'], 'set': ['|', '&', '-', '^'], 'tuple': ['+']}[kind]
        self.line(f'{name} {self.of(op)}= {self.expr(kind, 1)}')
        self.line(f'show({name})')
    def unpack(self):
        a, b, c = self.fresh(), self.fresh(), self.fresh()
        text = self.pick(f'{a}, {b} = {self.expr("tuple")}', f'{a}, *{b} = {self.expr("list")}', f'*{a}, {b} = {self.expr("str")}', f'({a}, {b}), {c} = ({self.any(1)}, {self.any(1)}), {self.any(1)}', f'[{a}, *{b}, {c}] = {self.expr("list")}', f'{a} = {b} = {self.any(1)}', f'{a}, {b} = {self.expr("dict")}', f'for {a}, {b} in {self.expr("dict")}.items(): show({a}, {b})')
        self.line(text)
        self.line(f'show({a}, {b})')
    def mutate(self):
        kind = self.pick('list', 'dict', 'set')
        names = [name for name in self.names[kind] if name.startswith('v')]
        if not names: return self.assign()
        x = self.of(names)
        n = lambda: self.random.randint(-3, 4)
        if kind == 'list':
            self.line(self.pick(f'{x}.append({self.any(1)})', f'{x}.extend({self.expr("list", 1)})', f'{x}.insert({n()}, {self.int(1)})', f'show({x}.pop({self.pick("", n())}))', f'{x}.sort(reverse={self.pick(True, False)})', f'{x}.reverse()', f'{x}.remove({self.int(1)})', f'del {x}[{n()}]', f'{x}[{n()}:{n()}] = {self.expr("list", 1)}', f'{x}[{n()}] = {self.any(1)}', f'del {x}[{n()}::{self.pick(2, -1)}]', f'{x}[::2] = {self.expr("list", 1)}', f'{x}[{n()}] {self.pick("+", "*", "-")}= {self.int(1)}'))
        elif kind == 'dict':
            self.line(self.pick(f'{x}[{self.expr(self.pick("int", "str"), 1)}] = {self.any(1)}', f'{x}.update({self.expr("dict", 1)})', f'show({x}.pop({self.int(1)}, {self.any(1)}))', f'show({x}.setdefault({self.expr("str", 1)}, {self.any(1)}))', f'del {x}[{self.int(1)}]', f'show({x}.popitem())', f'{x} |= {self.expr("dict", 1)}', f'show([*{x}.items()])', f'{x}[{self.int(1)}] = {x}.get({self.int(1)}, 0) + 1'))
        else:
            self.line(self.pick(f'{x}.add({self.int(1)})', f'{x}.discard({self.int(1)})', f'{x}.update({self.expr("list", 1)})', f'{x}.remove({self.int(1)})', f'{x}.difference_update({self.expr("set", 1)})'))
        if kind == 'set': self.line(f'show(sorted({x}, key=repr))')
        else: self.line(f'show({x})')
    def branch(self):
        self.line(f'if {self.pick(self.bool(), self.any())}:')
        self.block()
        if self.chance(.3):
            self.line(f'elif {self.bool()}:')
            self.block()
        if self.chance(.4):
            self.line('else:')
            self.block()
    def loop(self):
        kept, self.in_loop = self.in_loop, True
        if self.chance(.75):
            name = self.fresh('i')
            self.line(f'for {name} in {self.pick(f"range({self.random.randint(0, 5)})", self.expr("list"), self.expr("str"), self.expr("tuple"), self.expr("dict"))}:')
            self.names['int'].append(name)
            self.block()
            self.names['int'].remove(name)
        else:
            name = self.fresh('n')
            self.line(f'{name} = {self.random.randint(0, 4)}')
            self.line(f'while {name} > 0:')
            self.line(f'    {name} -= 1')
            self.block()
        self.in_loop = kept
        if self.chance(.3):
            self.line('else:')
            self.block(1)
    def attempt(self):
        self.line('try:')
        self.block()
        caught = self.chance(.85)
        if caught:
            for _ in range(self.random.randint(0, 1)):
                self.line(f'except {self.pick(self.of(EXCEPTIONS), f"({self.of(EXCEPTIONS)}, {self.of(EXCEPTIONS)})")}:')
                self.block(1)
            self.line('except Exception as error:')
            self.line('    failed(error)')
            if self.chance(.2): self.line(f'    {self.pick("raise", "raise RuntimeError(1) from error", "raise KeyError(2)", "raise ValueError from None")}')
            else: self.block(1)
            if self.chance(.3):
                self.line('else:')
                self.block(1)
        if not caught or self.chance(.3):
            kept, self.in_loop = self.in_loop, False
            self.line('finally:')
            self.block(1)
            self.in_loop = kept
    def managed(self):
        self.line(f'with Manager({self.pick(True, False)}) as {self.fresh("m")}{self.pick("", ", Manager()")}:')
        self.block()
    def choose(self):
        self.line(f'match {self.any()}:')
        self.indent += 1
        a, b = self.fresh(), self.fresh()
        patterns = ['0', '1 | 2', "'a'", 'None', 'True', f'[{a}, {b}]', f'[{a}, *{b}]', f"{{'a': {a}}}", f'{{**{a}}}', f'int({a})', f'str() as {a}', f'({a}, {b})', f'[1, *_]', f'float()', f'{a} if {self.bool(2)}', '-1', '[[_, _], *_]', 'list() | tuple()', "{'x': 1, **rest}", f'dict(keys={a})']
        self.random.shuffle(patterns)
        for pattern in patterns[:self.random.randint(1, 4)]:
            names = [name for name in (a, b) if name in pattern.replace(',', ' ').replace('*', ' ').replace('[', ' ').replace(']', ' ').replace('(', ' ').replace(')', ' ').replace('}', ' ').replace('=', ' ').split(' ')]
            self.line(f'case {pattern}:')
            self.line(f'    show({pattern!r}{"".join(", " + name for name in names)})')
        if self.chance(.7): self.line("case _:\n" + '    ' * (self.indent + 1) + "show('other')")
        self.indent -= 1
    def function(self):
        name = self.fresh('f')
        count = self.random.randint(0, 3)
        names = ['a', 'b', 'c'][:count]
        parameters = [f'{p}={self.of(INTS)}' if i >= count - self.random.randint(0, 1) else p for i, p in enumerate(names)]
        if count and self.chance(.15): parameters.insert(1, '/')
        if any('=' in p for p in parameters) and not '=' in parameters[-1]: parameters = [p.split('=')[0] for p in parameters]
        extra = self.pick('', '', '*rest', '*, key=1', '*rest, key=2, **more', '**more')
        if extra: parameters.append(extra)
        self.line(f'def {name}({", ".join(parameters)}):')
        kept, self.names = self.names, {kind: [] for kind in KINDS}
        self.names['int'] = list(names)
        if 'rest' in extra: self.names['tuple'] = ['rest']
        if 'more' in extra: self.names['dict'] = ['more']
        self.level += 1
        self.block(self.random.randint(1, 3))
        self.level -= 1
        self.line(f'    return {self.of(names) if names and self.chance(.3) else self.int(1)}')
        self.names = kept
        self.functions.append((name, count))
        self.line(f'try: show({self.call("int", 1)})')
        self.line('except Exception as error: failed(error)')
    def generator(self):
        name = self.fresh('g')
        self.line(f'def {name}(a, b=2):')
        kept, self.names = self.names, {kind: [] for kind in KINDS}
        self.names['int'] = ['a', 'b']
        steps = [f'yield {self.any(1)}', f'a = yield {self.int(1)}', 'yield from (x * 2 for x in range(a % 5))', f'show((yield {self.int(2)}))', f'if {self.bool(1)}: return {self.int(1)}',
                 f'try: yield {self.int(2)}\n    except ValueError as error: show(str(error)); yield {self.int(2)}\n    finally: show("closing")', f'for i in range({self.random.randint(0, 3)}): yield i + a', f'result = yield from inner(a)\n    show(result)']
        self.line('    def inner(n):\n        got = yield n\n        return got')
        for step in self.random.sample(steps, self.random.randint(2, 5)): self.line(f'    {step}')
        self.line(f'    return {self.int(1)}')
        self.names = kept
        it = self.fresh('it')
        self.line(f'{it} = {name}({self.of(INTS)})')
        for _ in range(self.random.randint(2, 6)):
            self.line(f'try: show({self.pick(f"next({it})", f"next({it}, None)", f"{it}.send({self.of(INTS)})", f"{it}.send(None)", f"{it}.throw(ValueError({self.of(INTS)}))", f"list({it})", f"{it}.close()", f"{it}.throw(KeyError)", f"sum({it})", f"[*{it}]")})')
            self.line('except StopIteration as stop: show("stop", stop.value)')
            self.line('except Exception as error: failed(error)')
    def closure(self):
        name = self.fresh('make')
        self.line(f'def {name}(n):')
        self.line(f'    total = {self.of(INTS)}\n    def add(k=n):\n        nonlocal total\n        total {self.pick("+", "-", "*", "^")}= k\n        return total\n    def read(): return total, n\n    {self.pick("n = n * 2", "pass", "del n" if self.chance(.3) else "pass")}\n    return add, read')
        a, r = self.fresh('add'), self.fresh('read')
        self.line(f'{a}, {r} = {name}({self.of(INTS)})')
        self.line(f'try: show({a}(), {a}({self.of(INTS)}), {r}())')
        self.line('except Exception as error: failed(error)')
        self.line(f'show([f() for f in [lambda i=i: i * {self.random.randint(1, 3)} for i in range(3)]], [f() for f in [lambda: i for i in range(3)]])')
    def classes(self):
        name, child = self.fresh('C'), self.fresh('D')
        bodies = {
            '__repr__': f'def __repr__(self): return f"{name}({{self.v}})"', '__eq__': 'def __eq__(self, other): return self.v == other.v if isinstance(other, type(self)) else NotImplemented',
            '__hash__': 'def __hash__(self): return hash(self.v)', '__lt__': 'def __lt__(self, other): return self.v < other.v', '__add__': f'def __add__(self, other): return type(self)(self.v + getattr(other, "v", other))',
            '__radd__': 'def __radd__(self, other): return ("radd", other, self.v)', '__iadd__': 'def __iadd__(self, other): self.v += 1; return self', '__len__': f'def __len__(self): return {self.pick("3", "0", "-1", "self.v")}',
            '__bool__': f'def __bool__(self): return {self.pick("True", "False", "self.v > 2")}', '__getitem__': f'def __getitem__(self, key): {self.pick("return key", "return self.v[key]", "raise IndexError(key)" , "return [10, 20, 30][key]")}',
            '__iter__': f'def __iter__(self): {self.pick("return iter([1, 2, self.v])", "yield self.v; yield 2", "return 5")}', '__contains__': 'def __contains__(self, item): return item == self.v', '__call__': 'def __call__(self, *args, **more): return self.v, args, more',
            '__getattr__': f'def __getattr__(self, name):\n        if name.startswith("_"): raise AttributeError(name)\n        return name * 2', '__neg__': 'def __neg__(self): return type(self)(-self.v)', '__index__': f'def __index__(self): return {self.pick("2", "self.v", "1.5")}',
            '__format__': 'def __format__(self, spec): return f"<{spec}>"', '__enter__': 'def __enter__(self): return self\n    def __exit__(self, *details): show(details[0]); return True', '__str__': 'def __str__(self): return "str"', 'p': 'p = property(lambda self: self.v, lambda self, value: show("set", value))',
            'c': '@classmethod\n    def c(cls, *args): return cls.__name__, args', 's': '@staticmethod\n    def s(*args): return args', '__eq2__': 'x = 5\n    y = [x for _ in range(2)]', '__mul__': 'def __mul__(self, other): return NotImplemented', '__rsub__': 'def __rsub__(self, other): return "rsub"', '__setattr__': 'def __setattr__(self, name, value): object.__setattr__(self, name, value); show("setattr", name)', '__delattr__': 'def __delattr__(self, name): show("del", name)',
            '__int__': 'def __int__(self): return 7', '__float__': 'def __float__(self): return 1.5', '__missing__': 'def __missing__(self, key): return key', '__round__': 'def __round__(self, n=None): return ("round", n)', '__reversed__': 'def __reversed__(self): return iter("rev")', '__init_subclass__': 'def __init_subclass__(cls, **more): show(cls.__name__, more)', '__class_getitem__': 'def __class_getitem__(cls, key): return (cls.__name__, key)', '__set_name__': 'def __set_name__(self, owner, name): show(name)', '__le__': 'def __le__(self, other): return NotImplemented', '__matmul__': 'def __matmul__(self, other): return "mat"',
        }
        chosen = self.random.sample(sorted(bodies), self.random.randint(4, 9))
        self.line(f'class {name}:')
        if self.chance(.15): self.line("    __slots__ = ('v', 'other')")
        self.line('    def __init__(self, v=1): self.v = v')
        for key in chosen: self.line(f'    {bodies[key]}')
        base = self.pick(name, name, f'{name}, {self.pick("dict", "list", "int", "str")}' if self.chance(.1) else name)
        self.line('try:')
        self.line(f'    class {child}({base}{", flag=1" if "__init_subclass__" in chosen and self.chance(.5) else ""}):')
        self.line(f'        def __init__(self, v=2): super().__init__(v); self.w = {self.of(INTS)}')
        over = self.of(sorted(bodies))
        self.line(f'        {bodies[over].replace(chr(10), chr(10) + "    ")}')
        self.line('except Exception as error:')
        self.line(f'    failed(error)\n    {child} = {name}')
        a, b = self.fresh('o'), self.fresh('o')
        self.line(f'{a}, {b} = {self.pick(name, child)}({self.random.randint(0, 4)}), {self.pick(name, child)}({self.random.randint(0, 4)})')
        plain = {'__repr__'} & set(chosen)
        r = lambda x: x if plain else f'type({x}).__name__'
        uses = [f'{a} == {b}', f'{a} != {b}', f'{a} < {b}', f'{a} >= {b}', f'({a} + {b}).v', f'{a} + 1', f'1 + {a}', f'2 - {a}', f'len({a})', f'bool({a})', f'{a}[1]', f'{a}[1:2]', f'list({a})', f'2 in {a}', f'{a}(1, k=2)', f'{a}.missing', f'(-{a}).v', f'[0, 1, 2, 3][{a}]', f'format({a}, "x")', f'{a}.p', f'{a}.c(1)', f'{child}.c(2)', f'{a}.s(3)', f'{a}.y', f'{a} * 2', f'int({a})', f'float({a})', f'round({a}, 1)', f'list(reversed({a}))', f'{name}[int]', f'{a} @ {b}', f'{a} <= {b}', f'sorted([{b}, {a}])[0].v', f'max({a}, {b}).v', f'{a}.__dict__', f'vars({a})', f'isinstance({a}, {name}), issubclass({child}, {name})', f'[c.__name__ for c in {child}.__mro__]', f'setattr({a}, "z", 1)', f'{a}.w', f'hasattr({a}, "w")', f'getattr({a}, "zz", 3)', f'range({a})', f'hex({a})', f'"ab" * {a}', f'{{{a}: 1}}[{b}]', f'hash({a}) == hash({a}.v)', f'not {a}', f'{a} is {a}, {a} in [{b}, {a}]', f'[*{a}]', f'sum([{a}, {b}], 0)']
        for use in self.random.sample(uses, 9):
            self.line(f'try: show({use})')
            self.line('except Exception as error: print(type(error).__name__, "0x" not in str(error) and str(error))')
        for statement in self.random.sample([f'{a} += 1', f'{a}.p = 3', f'del {a}.v', f'with {a} as x: raise KeyError(1)', f'{a}[1] = 2', f'x, y = {a}', f'for x in {a}: show(x)', f'{a}.q = 1', f'print(f"{{{a}:>5}}")', f'{a}.__class__ = {child}'], 2):
            self.line(f'try: {statement}' if not statement.startswith(('with', 'for')) else f'try:\n    {statement}')
            self.line('except Exception as error: print(type(error).__name__, "0x" not in str(error) and str(error))')
    def dynamic(self):
        self.line(self.pick(f'try: show(eval({self.int(1)!r}))', f'try: exec({"q = " + self.int(1)!r}); show(q)', f'try: show(eval("x + y", {{"x": {self.int(2)}}}, {{"y": {self.int(2)}}}))', f'try: show((lambda: [locals(), {self.int(2)}])())', f'try: show(type("T", (), {{"v": {self.int(2)}}})().v)', f'try: show([*map(lambda *a: a, {self.expr("list", 1)}, {self.expr("str", 1)})])', f'try: assert {self.bool(1)}, {self.any(1)}', f'try: show(isinstance({self.any(1)}, {self.any(1)}))', f'try: raise ExceptionGroup("g", [ValueError({self.int(2)}), KeyError(1)])', f'try: show(slice({self.int(2)}, {self.int(2)}).indices({self.random.randint(0, 9)}))', f'try: show(iter({self.any(1)}) is None)', f'try: show({self.any(1)}.nope)', f'try: show({self.any(1)}[{self.any(1)}])', f'try: show({self.any(1)}({self.int(2)}))', f'try: show({self.any(1)} + {self.any(1)})', f'try: show({self.any(1)} < {self.any(1)})', f'try: show(-{self.any(1)})', f'try: del undefined', f'try: show(undefined)', f'try: {self.any(1)}.x = 1', f'try: {self.any(1)}[0] = 1', f'try: show(len({self.any(1)}))', f'try: show(sorted({self.any(1)}))', f'try: a, b = {self.any(1)}', f'try: show(dict({self.any(1)}))', f'try: show(int({self.any(1)}))', f'try: show(round({self.any(1)}))', f'try: show(sum({self.any(1)}))', f'try: show({{{self.any(1)}: 1}})', f'try: show([1, 2, 3][{self.any(1)}])', f'try: show("%d %s" % {self.any(1)})', f'try: show("{{}} {{}}".format({self.any(1)}))', f'try: show({self.any(1)} in {self.any(1)})', f'try: show(max({self.any(1)}))', f'try: show({self.any(1)} % {self.any(1)})', f'try: show({self.any(1)} * {self.any(1)})', f'try: show({self.any(1)} | {self.any(1)})', f'try: show(hash({self.any(1)}) is None)', f'try: show(str({self.any(1)}, "ascii"))', f'try: show({self.any(1)} ** {self.pick(2, 0, -1)})', f'try: show(chr({self.any(1)}))', f'try: show(abs({self.any(1)}))', f'try: show(list({self.any(1)}))', f'try: show(set({self.any(1)}) is None)', f'try: show(zip({self.any(1)}, strict=True) is None)', f'try: show(*{self.any(1)})', f'try: show(**{self.any(1)})', f'try: show(bytes({self.random.choice(["[1, 2]", "3", "[256]", "-1", chr(39) + "a" + chr(39)])}))'))
        self.line('except Exception as error: failed(error)')


def make(seed):
    maker = Maker(seed)
    for _ in range(maker.random.randint(5, 10)):
        start = len(maker.lines)
        maker.statement()
        # Each statement stands alone, so that an exception ends only that one.
        text = '\n'.join(maker.lines[start:])
        maker.lines[start:] = ['try:', *('    ' + line for line in text.split('\n')), 'except Exception as error: failed(error)']
    return PRELUDE + 'try:\n' + '\n'.join('    ' + line for line in '\n'.join(maker.lines).split('\n')) + "\nexcept Enough: print('enough')\n"
