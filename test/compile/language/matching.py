
class P:
    __match_args__ = ('x', 'y')
    def __init__(self, x, y): self.x = x; self.y = y
class math: pi = 3.141592653589793
def m(v):
    match v:
        case 0 | 1: return 'small'
        case -1: return 'neg'
        case 2.5: return 'float'
        case 'a' | 'b' as s: return s
        case None: return 'none'
        case True: return 'true'
        case math.pi: return 'pi'
        case []: return 'empty'
        case [x]: return ('one', x)
        case [1, 2, *rest]: return rest
        case [a, *_, b] if a == b: return ('same', a)
        case (x, (y, z)): return x, y, z
        case {'k': k, 'n': {'m': [p, q]}, **rest}: return k, p, q, rest
        case {'z': 1}: return 'z1'
        case {}: return 'map'
        case P(0, y=yy): return ('P0', yy)
        case P(x=xx, y=P(a, b)): return xx, a, b
        case int(n): return ('int', n)
        case str() as s: return ('str', s)
        case list() | tuple(): return 'seq'
        case float(): return 'fl'
        case _: return 'default'
for v in [0, 1, -1, 2.5, 'a', None, True, math.pi, [], [7], [1, 2, 3, 4], [5, 6, 5], (1, (2, 3)), {'k': 1, 'n': {'m': [2, 3]}, 'o': 4}, {'z': 1}, {'q': 2}, P(0, 5), P(1, P(2, 3)), 42, 'hello', [1, 3, 4, 5], 3.5, object, b'x', range(1)]:
    print(m(v))
match 5:
    case x if x > 10: print('big')
    case x: print('bound', x)
match = 3; case = match; print(match, case)
