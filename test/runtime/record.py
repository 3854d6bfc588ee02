"""Records what real CPython prints for the programs in data/ and builtins/.

Run it with the interpreter that is to be recorded (3.11): `python test/runtime/record.py`. Beside each program x.py it
writes x.out.
"""
import os
import subprocess
import sys

here = os.path.dirname(os.path.abspath(__file__))
for folder in ('data', 'builtins'):
    for name in sorted(os.listdir(os.path.join(here, folder))):
        if not name.endswith('.py'):
            continue
        path = os.path.join(here, folder, name)
        environment = {**os.environ, 'PYTHONIOENCODING': 'utf-8:surrogatepass', 'PYTHONHASHSEED': '0'}
        done = subprocess.run([sys.executable, '-W', 'ignore', path], capture_output=True, env=environment)
        if done.returncode != 0:
            sys.exit(f'{name}: {done.stderr.decode()}')
        with open(path[:-3] + '.out', 'wb') as out:
            out.write(done.stdout)
