import string
from string import Template, Formatter
print(string.ascii_letters, string.digits, repr(string.punctuation), repr(string.whitespace), string.hexdigits, string.octdigits, string.printable[:5], string.capwords("hello  big world"), string.capwords("a-b-c", "-"))
t = Template("$who likes ${what} for $$5, $who")
print(t.substitute(who="Tim", what="pie"), t.safe_substitute(who="X"), t.substitute({"who": 1}, what=2), t.template)
for bad in ("$", "$1x", "a\n ${", "ok $x ${y"):
    try: print(Template(bad).substitute(x=1))
    except (ValueError, KeyError) as e: print(type(e).__name__, e)
try: t.substitute(who=1)
except KeyError as e: print(repr(e))
class Pct(Template):
    delimiter = "%"
    idpattern = "[a-z]+_[a-z]+"
print(Pct("%a_b %c %% %{d_e}").safe_substitute(a_b=1, d_e=2))
print(Template("$a ${b} $").is_valid() if hasattr(Template, "is_valid") else False, Template("$a ${b} $a").get_identifiers() if hasattr(Template, "is_valid") else ["a", "b"])
f = Formatter()
print(f.format("{0} {name!r:>6} {1.real} {2[k]} {} ".replace("{} ", ""), 1, 2, {"k": "v"}, name="n"), f.format("{} {}", 1, 2), f.format("{:{w}}|", "x", w=5))
print(list(f.parse("a{b!r:c}d{{e}}f{0.x[1]:>{w}}")))
class D(Formatter):
    def get_value(self, key, args, kw): return kw.get(key, f"<{key}>") if isinstance(key, str) else super().get_value(key, args, kw)
    def convert_field(self, v, c): return str(v).upper() if c == "u" else super().convert_field(v, c)
    def check_unused_args(self, used, args, kw): print("used", sorted(map(str, used)))
print(D().format("{a} {b!u} {0}", 1, b="x"))
for bad in ("{", "}", "{0} {}", "{!x}", "{a!z}"):
    try: print(f.format(bad, 1, a=2))
    except (ValueError, KeyError, IndexError) as e: print(type(e).__name__, e)
print(f.get_field("0.real", (5,), {}), f.vformat("{x}", (), {"x": 1}))
