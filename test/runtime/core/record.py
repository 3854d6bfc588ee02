"""Records what real interpreters print for the programs in this folder.

    python record.py 3.8=/path/to/python3.8 3.12=/path/to/python3.12 …

Beside each program x.py it writes x.json: for each version what it wrote to stdout and to stderr. Addresses are written
as 0x…, the program's own path as main.py. A program whose name ends in __from_3_11 is run from that version on.
"""
import json
import os
import re
import subprocess
import sys

here = os.path.dirname(os.path.abspath(__file__))
interpreters = dict(argument.split('=', 1) for argument in sys.argv[1:])


def minor(version):
    return int(version.split('.')[1])


def tidy(text, path):
    return re.sub(r'0x[0-9a-f]+', '0x…', text.replace(path, 'main.py'))


for name in sorted(os.listdir(here)):
    if not name.endswith('.py') or name == 'record.py':
        continue
    path = os.path.join(here, name)
    since = re.search(r'__from_3_(\d+)', name)
    recorded = {}
    for version, interpreter in interpreters.items():
        if since and minor(version) < int(since.group(1)):
            continue
        done = subprocess.run(
            [interpreter, path], capture_output=True, text=True, env={**os.environ, 'PYTHONIOENCODING': 'utf-8'}
        )
        recorded[version] = {'stdout': tidy(done.stdout, path), 'stderr': tidy(done.stderr, path)}
    with open(path[:-3] + '.json', 'w') as out:
        json.dump(recorded, out, indent=1, ensure_ascii=False)
        out.write('\n')
