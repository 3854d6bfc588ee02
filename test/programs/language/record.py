"""Records what CPython 3.11 prints for the programs of this folder: `python3.11 record.py [NAME…]`. Writes `x.out`."""
import os
import pathlib
import subprocess
import sys
import tempfile

here = pathlib.Path(__file__).resolve().parent
environment = {**os.environ, 'PYTHONHASHSEED': '0', 'PYTHONIOENCODING': 'utf-8'}
for program in sorted(here.glob('*.py')):
    if program.name == 'record.py' or (sys.argv[1:] and program.stem not in sys.argv[1:]):
        continue
    with tempfile.TemporaryDirectory() as folder:
        text = program.read_bytes()
        pathlib.Path(folder, program.name).write_bytes(text)
        done = subprocess.run([sys.executable, '-W', 'ignore', program.name], cwd=folder, capture_output=True,
                              stdin=subprocess.DEVNULL, timeout=60, env=environment)
    if done.returncode != 0:
        sys.exit(f'{program.name}: {done.stderr.decode()}')
    program.with_suffix('.out').write_bytes(done.stdout)
    print(program.name, len(done.stdout))
