"""Random programs that print what they compute, for comparing with CPython: `python3.11 generate.py FROM TO FILE`.

Writes [seed, program, what CPython prints] for every seed in the range whose program ends within a second.
"""
import contextlib, io, json, random, signal, sys, warnings


class G:
    def __init__(s, seed):
        s.r = random.Random(seed); s.out = []; s.ind = 0; s.fn = 0; s.depth = 0; s.infn = False; s.loop = 0; s.gen = False; s.vars = ['a', 'b', 'c']; s.funcs = []; s.fin = 0
    def w(s, t): s.out.append('    ' * s.ind + t)
    def atom(s):
        r = s.r
        k = r.random()
        if k < .5: return r.choice(s.vars)
        if k < .9 if s.r.random() < .85 else k < .6: return str(r.choice([0, 1, 2, 3, 5, 7, -1, -4, 10, 100, 2**31, 2**53, -2**53 - 1]))
        if k < .93: return r.choice(["'x'", "'ab'", "''"])
        if k < .96: return r.choice(['True', 'False', 'None'])
        if k < .98: return r.choice(['[1, 2]', '[]', '(1, 2, 3)', '{1: 2}'])
        return r.choice(['1.5', '0.0', '-2.25'])
    def e(s, d=0):
        r = s.r
        if d > 3 or r.random() < .25: return s.atom()
        k = r.random()
        E = lambda: s.e(d + 1)
        if k < .3: return f'({E()} {r.choice(["+", "-", "*", "//", "%", "&", "|", "^", "+", "-"])} {E()})'
        if k < .42: return f'({E()} {r.choice(["<", "<=", ">", ">=", "==", "!=", "is", "is not", "in", "not in"])} {E()})'.replace(' is ', ' == ').replace('== not', '!=')
        if k < .46: return f'({E()} < {E()} <= {E()})'
        if k < .54: return f'({E()} {r.choice(["and", "or"])} {E()})'
        if k < .58: return f'(not {E()})'
        if k < .62: return f'({E()} if {E()} else {E()})'
        if k < .66: return f'[{E()}, {E()}]'
        if k < .69: return f'({E()}, {E()})'
        if k < .72: return f'[q for q in range({r.randint(0, 4)}) if {s.withv("q", d)}]'
        if k < .74: return f'[{s.withv("q", d)} for q in range({r.randint(0, 3)})]'
        if k < .76: return f'sum(q * 2 for q in range({r.randint(0, 4)}))'
        if k < .8 and s.funcs:
            f, n = r.choice(s.funcs); return f'{f}({", ".join(E() for _ in range(n))})'
        if k < .83: return f'repr({E()})'
        if k < .86: return f'(lambda x, y={s.atom()}: {s.withv("x", d)})({E()})'
        if k < .88 and s.infn: return f'(w{s.fn} := {E()})'
        if k < .9: return f'show({E()})'
        if k < .92: return f'-{s.atom()}' if r.random() < .5 else f'(~{s.atom()})'
        if k < .94: return f'{{**{{1: {E()}}}, 2: {E()}}}'
        if k < .96: return f'[*[{E()}], {E()}][{r.choice([0, 1, -1, 5])}]'
        return f'len([{E()}])'
    def withv(s, v, d):
        s.vars.append(v); x = s.e(d + 2); s.vars.remove(v); return x
    def block(s, n=None):
        s.ind += 1; s.depth += 1
        for _ in range(n or s.r.randint(1, 3)): s.st()
        s.ind -= 1; s.depth -= 1
    def st(s):
        r = s.r; k = r.random()
        if s.depth > 4: k *= .35
        if k < .2: s.w(f'{r.choice(s.vars[:3])} = {s.e()}')
        elif k < .26: s.w(f'{r.choice(s.vars[:3])} {r.choice(["+", "-", "*"])}= {s.e(1)}')
        elif k < .32: s.w(f'show({s.e()})')
        elif k < .34: s.w(f'{s.vars[0]}, {s.vars[1]} = {s.e(2)}, {s.e(2)}')
        elif k < .36:
            if s.loop and not s.fin: s.w(r.choice(['break', 'continue', 'pass'])) if r.random() < .5 else s.w('show(1)')
            elif s.infn and r.random() < .4: s.w(f'return {s.e(1)}' if not s.gen else f'yield {s.e(1)}')
            else: s.w(f'raise {r.choice(["ValueError", "KeyError", "TypeError"])}({s.e(2)})')
        elif k < .5:
            s.w(f'if {s.e()}:'); s.block()
            if r.random() < .3: s.w(f'elif {s.e()}:'); s.block()
            if r.random() < .4: s.w('else:'); s.block()
        elif k < .6:
            v = f'i{s.depth}'; s.w(f'for {v} in range({r.randint(0, 4)}):'); s.loop += 1; s.vars.append(v); f, s.fin = s.fin, 0; s.block(); s.fin = f; s.vars.remove(v); s.loop -= 1
            if r.random() < .3: s.w('else:'); s.block()
        elif k < .66:
            v = f'n{s.depth}'; s.w(f'{v} = {r.randint(0, 4)}'); s.w(f'while {v} > 0:'); s.ind += 1; s.w(f'{v} -= 1'); s.ind -= 1; s.loop += 1; f, s.fin = s.fin, 0; s.block(); s.fin = f; s.loop -= 1
        elif k < .82:
            s.w('try:'); s.block()
            j = r.random()
            if j < .7:
                s.w(r.choice(['except ValueError as e:', 'except (KeyError, TypeError):', 'except Exception as e:']));
                s.ind += 1; s.w('show("h")'); s.ind -= 1; s.block()
                if r.random() < .3: s.w('except Exception:'); s.block()
                if r.random() < .3: s.w('else:'); s.block()
            if j >= .7 or r.random() < .3:
                s.w('finally:'); s.ind += 1; s.w('show("f")'); s.ind -= 1; s.block()
        elif k < .86:
            s.w(f'with CM({r.choice(["True", "False"])}) as m:'); s.block()
        elif k < .9 and s.gen: s.w(r.choice([f'yield {s.e(1)}', f'a = yield {s.e(1)}', f'yield from [{s.e(2)}]']))
        elif s.depth < 3: s.func()
        else: s.w(f'show({s.e()})')
    def func(s):
        r = s.r; s.fn += 1; me = s.fn; n = r.randint(0, 3); gen = r.random() < .3
        ps = ['a', 'b', 'c'][:n]
        s.w(f'def f{me}({", ".join(ps)}):')
        old = (s.infn, s.loop, s.gen, list(s.funcs), s.vars, s.fin)
        s.infn, s.loop, s.gen, s.fin = True, 0, gen, 0
        s.vars = ['a', 'b', 'c']; 
        s.ind += 1
        kind = r.random()
        rest = [v for v in ['a', 'b', 'c'] if v not in ps]
        if rest:
            if s.depth and old[0] and kind < .5: s.w(f'nonlocal {rest[0]}'); rest = rest[1:]
            for v in rest: s.w(f'{v} = {s.atom2()}')
        s.ind -= 1
        s.block(r.randint(2, 4))
        s.ind += 1; s.w(f'yield 9' if gen else f'return {s.e(1)}'); s.ind -= 1
        s.infn, s.loop, s.gen, s.funcs, s.vars, s.fin = old
        if not gen: s.funcs.append((f'f{me}', n))
        call = f'f{me}({", ".join(s.atom2() for _ in range(n))})'
        s.w('try: show(' + (f'[q for q in {call}]' if gen else call) + ')')
        s.w('except Exception as e: showe(e)')
    def atom2(s): return str(s.r.choice([0, 1, 2, 3, -1, 4, 5, 6, 7, '[1]', 2**53]))
PRE = '''
class Stop(BaseException): pass
count = 0
def show(x):
    global count
    count += 1
    if count > 150: raise Stop
    try: t = repr(x)
    except Exception as e: t = 'unrepr'
    print(t if len(t) < 200 else len(t))
    return x
def showe(e):
    print(type(e).__name__, str(e)[:200], repr(e.__context__)[:60])
class CM:
    def __init__(self, s): self.s = s
    def __enter__(self): show('enter'); return 1
    def __exit__(self, t, v, tb): show(t.__name__ if t else None); return self.s
a, b, c = 1, 2, 3
def main():
    a, b, c = 3, 'q', [0]
'''
def make(seed):
    g = G(seed); g.ind = 1; g.infn = True; g.depth = 1
    for _ in range(6): g.st()
    return PRE + '\n'.join(g.out) + '\ntry: main()\nexcept Exception as e: showe(e)\nexcept Stop: print("stop")\n'
if __name__ == '__main__':
    lo, hi = int(sys.argv[1]), int(sys.argv[2]); warnings.simplefilter('ignore'); sys.setrecursionlimit(600)
    res = []
    class TO(BaseException): pass
    def alarm(*a): raise TO
    signal.signal(signal.SIGALRM, alarm)
    for seed in range(lo, hi):
        src = make(seed)
        try: code = compile(src, 'p', 'exec')
        except (SyntaxError, RecursionError): continue
        o = io.StringIO()
        signal.setitimer(signal.ITIMER_REAL, 1)
        try:
            with contextlib.redirect_stdout(o): exec(code, {'__name__': '__main__'})
        except (TO, MemoryError, OverflowError, RecursionError): continue
        finally: signal.setitimer(signal.ITIMER_REAL, 0)
        if len(o.getvalue()) > 20000: continue
        res.append((seed, src, o.getvalue()))
    json.dump(res, open(sys.argv[3], 'w'))
    print(len(res))
