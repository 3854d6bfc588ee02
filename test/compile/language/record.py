"""Records what CPython prints for the programs beside this file: `python3.11 record.py`.

`handled()` is a native of the test; here it is a line over `sys`.
"""
import io, json, pathlib, sys, warnings
from contextlib import redirect_stdout

warnings.simplefilter('ignore')
for path in sorted(pathlib.Path(__file__).parent.glob('*.py')):
    if path.name == 'record.py':
        continue
    names = {
        '__name__': '__main__',
        '__doc__': None,
        'handled': lambda: sys.exc_info()[1],
        'send': lambda generator, value: generator.send(value),
        'throw_': lambda generator, error: generator.throw(error),
    }
    out = io.StringIO()
    with redirect_stdout(out):
        exec(compile(path.read_text(), path.name, 'exec'), names)
    path.with_suffix('.txt').write_text(out.getvalue())
