"""Records what CPython 3.11 prints for some random programs: `python3.11 record.py FROM TO`. Writes `recorded.json`:
[seed, program, what it prints] for each program whose output chance does not decide (hashes of texts, addresses)."""
import json
import os
import pathlib
import re
import subprocess
import sys

here = pathlib.Path(__file__).resolve().parent
first, last = int(sys.argv[1]), int(sys.argv[2])
jobs = ''.join(json.dumps({'seed': seed}) + '\n' for seed in range(first, last))


def answers(hash_seed):
    done = subprocess.run([sys.executable, '-W', 'ignore', str(here / 'oracle.py')], input=jobs, capture_output=True,
                          text=True, env={**os.environ, 'PYTHONHASHSEED': str(hash_seed)}, cwd=here)
    return [json.loads(line) for line in done.stdout.splitlines()]


recorded = []
several = [answers(hash_seed) for hash_seed in (0, 1, 2, 3)]
for seed, one, *others in zip(range(first, last), *several):
    if one['stdout'] is None or one['error'] or any(one != other for other in others) or re.search(r'0x[0-9a-f]{6,}', one['stdout']):
        continue
    recorded.append([seed, one['text'], one['stdout']])
(here / 'recorded.json').write_text(json.dumps(recorded, ensure_ascii=False, indent=0) + '\n', encoding='utf-8')
print(len(recorded), 'programs')
