import pkg.sub.leaf
print(pkg.sub.leaf.WHERE, pkg.sub.leaf.up())
from pkg import helper, value
print(helper.name(), value)
from pkg.sub import leaf as renamed
print(renamed is pkg.sub.leaf, renamed)if 0 else print(renamed is pkg.sub.leaf)
import pkg.helper as again
print(again is helper, again.__name__, again.__package__, pkg.__package__)
from pkg.star import *
print(shown, 'hidden' in globals(), '_private' in globals())
from pkg.listed import *
print(_chosen, 'other' in globals())
import first
print(first.done)
for statement in [
    'import nothing', 'import pkg.nothing', 'from pkg import nothing', 'from pkg.helper import nothing',
    'import pkg.helper.deeper', 'from . import x', 'import broken', 'import broken', 'pkg.missing', 'import half',
]:
    try:
        exec(statement)
        print(statement, 'worked')
    except Exception as e:
        print(statement, '->', type(e).__name__, e, getattr(e, 'name', None))
import dynamic
print(dynamic.anything, dynamic.real)
try:
    from dynamic import refused
except ImportError as e:
    print(e.msg.split(' (')[0])
helper.added = 5
print(helper.added, helper.read())
del helper.added
print(hasattr(helper, 'added'), sorted(n for n in vars(helper) if not n.startswith('__')))
