# Frames as `sys._getframe` and `inspect` give them, and code that is compiled while the program runs.
import inspect
import sys


def outer():
    x = 1
    frame = sys._getframe()
    print(frame.f_code.co_name, frame.f_locals['x'], frame.f_back.f_code.co_name, frame.f_back.f_back)
    print(sys._getframe(1).f_lineno, sys._getframe(0) is not None)

    def inner(y):
        current = inspect.currentframe()
        print(current.f_back.f_locals['x'], current.f_code.co_name, current.f_globals is globals())
        for entry in inspect.stack():
            print(entry.function, entry.lineno, entry.code_context, entry.index)

    inner(2)


outer()
try:
    sys._getframe(99)
except ValueError as error:
    print(error)

namespace = {'v': 1}
exec('v += 1\ndef get(): return v\nclass C: w = v', namespace)
namespace['v'] = 10
print(namespace['get'](), namespace['C'].w, '__builtins__' in namespace, namespace['get'].__globals__ is namespace)
local = {}
exec('a = 1\ndef f(): return b', {'b': 2}, local)
print(sorted(local), local['f']())
print(eval('x + y', {'x': 1}, {'y': 2}), eval(' 1 + 1'), eval(compile('2 * 3', 'f', 'eval')), exec('1'))
exec(compile('1 + 1\n', 's', 'single'))
exec(compile('for i in range(2): i * 10\n', 's', 'single'))
for text in ['1 +', 'x = 1', 'a b', '(1', '1; 2', '*a', 'x:=3', "'abc", 'f(a=1, 2)', 'for x in y: pass', '']:
    try:
        eval(text)
    except SyntaxError as error:
        print(repr(text), error.msg, error.lineno, error.offset, error.text, error.filename)
for text in ['x = (1 +\n  2 3)\n', 'if x:\npass\n', 'x = 1\n  y\n', 'return 1\n', 'a = $\n', 'def f(:\n pass\n', 'é = ü b\n']:
    try:
        compile(text, 'f.py', 'exec')
    except SyntaxError as error:
        print(repr(text), type(error).__name__, error.msg, error.lineno, error.offset, error.filename)
for arguments in [('1', 'f', 'x'), ('1\n2', 'f', 'single'), ('1', 5, 'exec'), (5, 'f', 'exec')]:
    try:
        compile(*arguments)
    except Exception as error:
        print(type(error).__name__, error)
for call in [lambda: eval('1', 5), lambda: eval('1', {}, 5), lambda: exec('1', 5), lambda: eval('open', {'__builtins__': {}})]:
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
print(int.__new__(int, 5), [t.__name__ for t in (type(C.__dict__['x']) for C in [type('S', (), {'__slots__': ('x',)})])])
try:
    int.__new__(bool, 0)
except TypeError as error:
    print(error)


class A:
    def hi(self):
        return 'A'


class B:
    def hi(self):
        return 'B'


class D(A):
    pass


d = D()
print(d.hi())
D.__bases__ = (B,)
print(d.hi(), D.__mro__, A.__subclasses__())
