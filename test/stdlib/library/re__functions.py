import re
print(re.findall(r"\d+", "a1b22c333"), re.findall(r"(\w)(\d)", "a1 b2"), re.split(r"[,;]\s*", "a, b;c"), re.split(r"(,)", "a,b"), re.split(r"x*", "axbc"), re.split(",", "a,b,c", maxsplit=1), re.sub(r"(\w+) (\w+)", r"\2 \1", "hello world"), re.subn("a", "b", "banana"), re.sub("a", lambda m: m[0].upper(), "banana", count=2))
m = re.match(r"(?P<y>\d{4})-(?P<m>\d\d)(-(?P<d>\d\d))?", "2024-05 rest")
print(m, m.group(), m.group(1, 2), m["y"], m.groups(), m.groups("?"), m.groupdict(), m.span("m"), m.start(), m.end(2), m.lastgroup, m.lastindex, m.re.pattern, m.string, m.pos, m.endpos, m.expand(r"\g<y>/\2"), m.regs)
print(re.search("b", "abc").span(), re.fullmatch("a.c", "abc"), re.fullmatch("a", "ab"), [x.span() for x in re.finditer("a*", "baac")], re.compile("x", re.I | re.M), re.compile(r"(?i)a").flags, re.escape("a.b*c[d] e-f"), re.I, re.RegexFlag.M | re.S, bool(re.match("", "")))
print(re.findall(r"(?<=\$)\d+", "$5 €6 $77"), re.findall(r"(?<!a)b", "ab bb"), re.findall(r"\w+(?=!)", "hi! yo you!"), re.findall(r"a(?!b)", "ab ac"), re.findall(r"(?:ab)+", "ababx"), re.findall(r"(a|b)\1", "aa ab bb"), re.findall(r"(?P<q>['\"]).*?(?P=q)", "'a' \"b\""), re.findall(r"\bfoo\b", "foo food foo"), re.findall(r"^\w", "a\nb", re.M), re.findall(r"a.b", "a\nb", re.S), re.findall(r"""
  \d+  # digits
  \s*  # space
""", "1 22", re.X), re.findall("[^a-c\\d]", "abcd1e"), re.findall(r"a{2,3}?", "aaaa"), re.findall(r"a++b|a", "aaab"), re.findall(r"(?>a+)b", "aab"), re.findall(r"(?i:A)b", "ab AB Ab"), re.findall(r"(x)?(?(1)y|z)", "xy z"), re.findall("é", "É", re.I), re.findall(rb"\w", b"a\xe9"), re.findall(r"\w", "aé", re.A), re.findall(r"[\u4e00-\u9fff]", "中a"))
for p in ("(", ")", "[", "a**", "*a", "(?P<1>a)", "(?P<a>x)(?P<a>y)", "(?P=n)", r"\1", "a{3,2}", "(?<=a*)b", "[z-a]", "(?z)", "\\", r"(?(2)a|b)", "(?P<a", r"\q", "x{1}{2}", "(?#", "(?<a>b)", "a(?i)b"):
    try: re.compile(p); print("ok", p)
    except re.error as e: print(repr(p), e, e.msg, e.pos, e.lineno, e.colno)
for f in (lambda: re.sub("a", r"\2", "a"), lambda: re.sub("a", r"\g<x>", "a"), lambda: re.match(5, "a"), lambda: re.match("a", 5), lambda: re.match("a", b"a"), lambda: m.group(9), lambda: m["zz"], lambda: re.compile(re.compile("a"), re.I), lambda: re.sub("a", r"\q", "a")):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
r = re.compile(r"(?P<w>\w)(\d)?"); print(r.groups, r.groupindex, r.search("..a1", 2), r.match("xa", 1), r.findall("a1b", 1, 3), r.sub(r"<\g<0>>", "a1 b"), r.sub(r"[\2]", "a"), r == re.compile(r"(?P<w>\w)(\d)?"), r.split("a1b2"))
