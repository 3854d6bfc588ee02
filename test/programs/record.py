"""Records what the real interpreter prints for each program in this folder: `python3 record.py [NAME…]`.

Needs CPython 3.11 (`PYTHON311`, else pyenv's, else `python3`) and, for `gevent__*`, a `python3` with gevent.
Beside `x.py` it writes `x.json`: stdout, stderr, exit code, and the seconds that the program took beyond the start of
the interpreter and the imports at its top. Folders, addresses and dates are taken out of stderr.
"""
import glob
import json
import os
import re
import resource
import subprocess
import sys
import time

here = os.path.dirname(os.path.abspath(__file__))
pyenv = glob.glob(os.path.expanduser("~/.pyenv/versions/3.11.*/bin/python"))
plain = os.environ.get("PYTHON311") or (pyenv[0] if pyenv else "python3")
with_gevent = os.environ.get("PYTHON_GEVENT", "/usr/bin/python3")


def run(python, name):
    start, before = time.perf_counter(), resource.getrusage(resource.RUSAGE_CHILDREN)
    done = subprocess.run([python, *name], cwd=here, capture_output=True, text=True, stdin=subprocess.DEVNULL, timeout=60,
                          env={**os.environ, "PYTHONHASHSEED": "0", "PYTHONWARNINGS": ""})
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    # Programs that only compute are measured by their CPU time, so that a busy machine does not matter.
    return cpu if name[0].startswith("gil__") else time.perf_counter() - start, done


def comparable(text):
    """Takes out what differs from machine to machine and from day to day."""
    text = re.sub(r'File "[^"]*/', 'File "', text)
    text = re.sub(r"^/[^\n:]*/", "", text, flags=re.M)
    text = re.sub(r"0x[0-9a-f]+", "0x…", text)
    return re.sub(r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", "DATE", text, flags=re.M)


def imports_of(program):
    """The modules that a program imports at its top, as one statement: their import is part of the start."""
    with open(program) as f:
        lines = re.findall(r"^(?:import|from) [\w., ]+?(?= import|$| as |;)", f.read(), flags=re.M)
    names = {"threading", "queue"}
    for line in lines:
        names.update(name.strip() for name in line.split(" ", 1)[1].split(","))
    return "import " + ", ".join(sorted(names))


base = {}
for program in sorted(glob.glob(os.path.join(here, "*.py"))):
    name = os.path.basename(program)
    if name == "record.py" or (sys.argv[1:] and name[:-3] not in sys.argv[1:]):
        continue
    imports = imports_of(program)
    python = with_gevent if name.startswith("gevent__") else plain
    if (python, imports) not in base:
        base[python, imports] = min(run(python, ["-c", imports])[0] for _ in range(5))
    runs = [run(python, [name]) for _ in range(5)]
    done = runs[0][1]
    if any((d.stdout, d.returncode) != (done.stdout, done.returncode) for _, d in runs):
        print(name, "differs from run to run")
    seconds = max(0, min(t for t, _ in runs) - base[python, imports])
    version = subprocess.run([python, "-c", "import platform; print(platform.python_version())"],
                             capture_output=True, text=True).stdout.strip()
    record = {"python": version, "exitCode": done.returncode, "seconds": round(seconds, 4),
              "stdout": done.stdout, "stderr": comparable(done.stderr)}
    with open(program[:-3] + ".json", "w") as f:
        json.dump(record, f, indent=2, ensure_ascii=False)
        f.write("\n")
    print(name, round(seconds, 3), done.returncode)
