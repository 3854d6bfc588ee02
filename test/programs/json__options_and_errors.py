import json, enum, collections
v = {"b": [1, 2.5, None, True, "é\n\"\\/\u2028😀"], "a": {"x": (), "y": {}}, 1: "int", None: 0, 2.5: [], True: False}
print(json.dumps(v)); print(json.dumps(v, ensure_ascii=False)); print(json.dumps(v, indent=2)); print(json.dumps([1, [2, {"a": 3}], []], indent="--"))
print(json.dumps({"b": 1, "a": {"d": 1, "c": 2}}, sort_keys=True), json.dumps([1, 2], separators=(",", ":")), json.dumps({"a": 1}, separators=(",", ":"), indent=1), json.dumps(float("inf")), json.dumps([float("nan"), -0.0, 1e100, 1e16, 123456789012345678901]))
class C: pass
class E(enum.IntEnum): A = 1
class S(str): pass
print(json.dumps([E.A, S("s"), collections.OrderedDict(z=1), collections.namedtuple("N", "a")(1)]), json.dumps(C(), default=lambda o: type(o).__name__), json.dumps({(1, 2): 1, "k": 2}, skipkeys=True))
class Enc(json.JSONEncoder):
    def default(self, o):
        if isinstance(o, set): return sorted(o)
        if isinstance(o, complex): return [o.real, o.imag]
        return super().default(o)
print(json.dumps({"s": {3, 1}, "c": 1j}, cls=Enc), Enc(indent=1).encode({1}), "".join(json.JSONEncoder().iterencode([1, {"a": 2}])))
for f in (lambda: json.dumps({1, 2}), lambda: json.dumps({(1,): 1}), lambda: json.dumps(float("nan"), allow_nan=False), lambda: json.dumps(b"x"), lambda: json.dumps(C()) if False else json.dumps(1j)):
    try: print(f())
    except (TypeError, ValueError) as e: print(type(e).__name__, e)
a = []; a.append(a)
try: json.dumps(a)
except ValueError as e: print(e)
print(json.loads(' {"a": [1, 2.0, -3e2, true, false, null, "\\u00e9\\ud83d\\ude00\\n"], "b": {}} '), json.loads(b"[1]"), json.loads("1e400"), json.loads("[NaN, -Infinity]"), json.loads('"\\/"'), json.loads("123456789012345678901234567890"))
print(json.loads('{"a": 1, "a": 2}'), json.loads('{"x": 1, "y": {"z": 2}}', object_hook=lambda d: sorted(d)), json.loads('{"x": 1}', object_pairs_hook=lambda p: p), json.loads("[1.5, 2]", parse_float=str, parse_int=lambda s: s + "i"), json.loads("[NaN]", parse_constant=lambda c: c))
for t in ("", "{", "[1,", "[1 2]", '{"a"}', '{"a":}', '{a: 1}', "tru", '"abc', '"\\x"', "[1]x", "{'a': 1}", '"a\nb"', "[01]", "-", '{"a":1,}', "[1,]", "\ufeff1", '"\\ud83d"', "nul"):
    try: print(repr(json.loads(t)))
    except json.JSONDecodeError as e: print(e, "|", e.msg, e.pos, e.lineno, e.colno)
try: json.loads(5)
except TypeError as e: print(e)
import io
f = io.StringIO(); json.dump({"k": [1]}, f, indent=1); print(f.getvalue()); print(json.load(io.StringIO("[1]")), json.JSONDecoder().raw_decode("[1] tail"), issubclass(json.JSONDecodeError, ValueError), json.loads('"a\tb"', strict=False))
