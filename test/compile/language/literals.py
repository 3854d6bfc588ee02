def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
t(lambda: 5()); t(lambda: "a"()); t(lambda: 5[0]); t(lambda: 5 .x); t(lambda: (5).x()); t(lambda: (-5).bit_length()); t(lambda: -5 .bit_length())
t(lambda: None()); t(lambda: (1, 2)()); t(lambda: 5 in 5); t(lambda: [x for x in 5]); t(lambda: 5 < "a"); t(lambda: "a"[0]); t(lambda: 1.5()); t(lambda: True.x); t(lambda: 5(1, 2)); t(lambda: 5(a=1)); t(lambda: 5(*[1])); t(lambda: not 5 < 3); t(lambda: -(-5)); t(lambda: (2 ** 70).bit_length()); t(lambda: "a".x); t(lambda: "ab".upper().lower()); t(lambda: ... is ...); t(lambda: {1: 2}[1]); t(lambda: -3 - -4); t(lambda: 3 - -9007199254740993); t(lambda: -3 < -2 < -1); t(lambda: (-3) ** 2); t(lambda: -3 ** 2); t(lambda: -7 // -2); t(lambda: -7 % -2); t(lambda: 3 * -4); t(lambda: 5 & -4); t(lambda: 5 if -4 else 3)
def w():
    with 5: pass
t(w)
def asg():
    5 .x
    a = 5; a.x = 3
t(asg)
def st(): "abc"[0] = 3
t(st)
def dl(): 
    x = [1]; del x[5]
t(dl)
class L:
    def __lt__(self, o): return []
    def __gt__(self, o): return [1]
    def __eq__(self, o): raise KeyError('eq')
def cmp():
    if L() < 3: print('lt')
    else: print('not lt')
    while L() > 3: print('gt'); break
    if L() == 3: pass
t(cmp)
