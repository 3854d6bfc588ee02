import json

print(json.dumps({"a": [1, 2.5, None, True, False, "x\ny\u00e9\U0001f600\x7f"], "b": {}, "c": [], 1: 2, None: 3, True: 4, 1.5: 5}))
print(json.dumps({"b": 1, "a": [1, {"z": (), "y": ("q", 1)}]}, indent=2, sort_keys=True))
print(json.dumps([1, [2, [3]]], indent="\t"))
print(json.dumps({"a": 1, "b": [1, 2]}, separators=(",", ":")))
print(json.dumps("h\u00e9\u2028\"\\/", ensure_ascii=False))
print(json.dumps([float("nan"), float("inf"), -float("inf"), 1e100, 1e-7, -0.0, 10**25]))
print(json.dumps({1, 2}, default=sorted))


class Point:
    def __init__(self, x):
        self.x = x


class Encoder(json.JSONEncoder):
    def default(self, o):
        if isinstance(o, Point):
            return {"x": o.x}
        return super().default(o)


print(json.dumps([Point(1), Point([Point(2)])], cls=Encoder, indent=1))
loop = []
loop.append(loop)
for make in (
    lambda: json.dumps({1, 2}),
    lambda: json.dumps(object, cls=Encoder),
    lambda: json.dumps({(1, 2): 3}),
    lambda: json.dumps({(1, 2): 3, "a": 1}, skipkeys=True),
    lambda: json.dumps(loop),
    lambda: json.dumps(float("nan"), allow_nan=False),
    lambda: json.dumps({"a": 1, 2: 3}, sort_keys=True),
    lambda: json.loads(3),
):
    try:
        print(make())
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
text = '{"a": [1, -2, 3.5, 1e3, 123456789012345678901234567890], "b": {"c": null}, "d": "\\u00e9\\ud83d\\ude00\\n", "e": [true, false, NaN, -Infinity]} '
print(json.loads(text))
print(json.loads(b"[1]"), json.loads('  "x" '), json.loads("{}"), json.loads("[]"))
print(json.loads(text, object_pairs_hook=list))
print(json.loads('{"x": 1, "y": {"x": 2}}', object_hook=lambda d: sorted(d)))
print(json.loads("[1.5, 2]", parse_float=str, parse_int=lambda t: "i" + t))
for bad in ('{"a":1,}', "[1,]", '"\\x"', '"\\u12"', '"ab', "{1:2}", "[1 2]", '{"a" 1}', "[1] 2", '"a\nb"', "", "[", "{", "nul",
            '[\n1,\n"a\U0001f600" x]', '{"a":}', "01", "-", '"\\'):
    try:
        print(json.loads(bad))
    except json.JSONDecodeError as error:
        print(repr(bad), error, error.lineno, error.colno, error.pos, error.msg)
with open("data.json", "w") as file:
    json.dump({"k": [1, 2]}, file, indent=4)
with open("data.json") as file:
    print(file.read())
with open("data.json") as file:
    print(json.load(file))
print(json.JSONDecoder().raw_decode("[1, 2] rest"))
