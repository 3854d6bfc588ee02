try:
    raise ExceptionGroup('g', [ValueError(1), KeyError('k'), ExceptionGroup('in', [TypeError(2), ValueError(3)])])
except* ValueError as eg: print('V', eg, eg.exceptions)
except* TypeError as eg: print('T', eg.exceptions)
except* KeyError as eg: print('K', repr(eg))
try:
    try: raise ExceptionGroup('g', [ValueError(1), KeyError('k')])
    except* ValueError: raise OSError('new')
except ExceptionGroup as eg: print(repr(eg), [repr(x) for x in eg.exceptions])
try:
    try: raise ExceptionGroup('g', [ValueError(1), KeyError('k')])
    except* ValueError: pass
except ExceptionGroup as eg: print(repr(eg))
try:
    try: raise ValueError('single')
    except* ValueError as eg: print(repr(eg)); raise
except ExceptionGroup as eg: print(repr(eg))
eg = ExceptionGroup('g', [ValueError(1), ExceptionGroup('h', [KeyError(2)])])
print(eg.split(ValueError), eg.subgroup(lambda e: isinstance(e, KeyError)), eg.message, BaseExceptionGroup('b', [KeyboardInterrupt()]), type(BaseExceptionGroup('b', [ValueError()])))
for a in [('x', []), ('x', [1]), (1, [ValueError()]), ('x', 5)]:
    try: ExceptionGroup(*a)
    except (TypeError, ValueError) as e: print(type(e).__name__, e)
e = ValueError('n'); e.add_note('note1'); e.add_note('two\nlines'); print(e.__notes__)
try: e.add_note(5)
except TypeError as x: print(x)
