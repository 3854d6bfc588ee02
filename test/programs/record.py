"""Records what the real interpreter prints for each program in this folder: `python3 record.py [NAME…]`.

Needs CPython 3.11 (`PYTHON311`, else pyenv's, else `python3`) and, for `gevent__*`, a `python3` with gevent; a program
whose name ends with `_py38`, `_py312`, … is recorded with that version (pyenv's).
Beside `x.py` it writes `x.json`: stdout, stderr, exit code, and the seconds that the program took beyond the start of
the interpreter and the imports at its top. Folders, addresses and dates are taken out of stderr.
"""
import glob
import json
import os
import re
import subprocess
import sys
import tempfile
import time

here = os.path.dirname(os.path.abspath(__file__))
pyenv = glob.glob(os.path.expanduser("~/.pyenv/versions/3.11.*/bin/python"))
plain = os.environ.get("PYTHON311") or (pyenv[0] if pyenv else "python3")
with_gevent = os.environ.get("PYTHON_GEVENT", "/usr/bin/python3")


# Runs in the recorded interpreter before the program does: imports what the program will import, looks at the clocks, and
# again at the very end, so that neither the start of the interpreter nor a busy machine is measured with the program.
CUSTOMIZE = """
import atexit, os, time
fd = int(os.environ.pop("RECORD_FD"))
for name in os.environ.pop("RECORD_IMPORTS").split(","):
    __import__(name)
start = time.perf_counter(), time.process_time()
atexit.register(lambda: os.write(fd, f"{time.perf_counter() - start[0]} {time.process_time() - start[1]}".encode()))
"""
customize = tempfile.mkdtemp()
with open(os.path.join(customize, "sitecustomize.py"), "w") as f:
    f.write(CUSTOMIZE)


def run(python, name, imports):
    reader, writer = os.pipe()
    start = time.perf_counter()
    done = subprocess.run([python, name], cwd=here, capture_output=True, text=True, stdin=subprocess.DEVNULL, timeout=60,
                          pass_fds=[writer],
                          env={**os.environ, "PYTHONHASHSEED": "0", "PYTHONWARNINGS": "", "PYTHONPATH": customize,
                               "RECORD_FD": str(writer), "RECORD_IMPORTS": ",".join(imports)})
    wall = time.perf_counter() - start
    os.close(writer)
    told = os.read(reader, 100).decode().split()
    os.close(reader)
    # Programs that only compute are measured by their CPU time. One that ends by force tells nothing.
    if not told:
        return wall, done
    return float(told[name.startswith("gil__")]), done


def comparable(text):
    """Takes out what differs from machine to machine and from day to day."""
    text = re.sub(r'File "[^"]*/', 'File "', text)
    text = re.sub(r"^/[^\n:]*/", "", text, flags=re.M)
    text = re.sub(r" at /\S*/(?=[\w.]+\.py:)", " at ", text)
    text = re.sub(r"0x[0-9a-f]+", "0x…", text)
    return re.sub(r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", "DATE", text, flags=re.M)


def imports_of(program):
    """The modules that a program imports at its top: their import is part of the start."""
    with open(program) as f:
        lines = re.findall(r"^(?:import|from) [\w., ]+?(?= import|$| as |;)", f.read(), flags=re.M)
    return ["threading", "queue"] + [name.strip() for line in lines for name in line.split(" ", 1)[1].split(",")]


def python_for(name):
    """The interpreter that a program is recorded with."""
    version = re.search(r"_py3(\d+)\.py$", name)
    if version:
        return glob.glob(os.path.expanduser(f"~/.pyenv/versions/3.{version[1]}.*/bin/python"))[0]
    return with_gevent if name.startswith("gevent__") else plain


for program in sorted(glob.glob(os.path.join(here, "*.py"))):
    name = os.path.basename(program)
    if name == "record.py" or (sys.argv[1:] and name[:-3] not in sys.argv[1:]):
        continue
    python = python_for(name)
    runs = [run(python, name, imports_of(program)) for _ in range(5)]
    done = runs[0][1]
    if any((d.stdout, d.returncode) != (done.stdout, done.returncode) for _, d in runs):
        print(name, "differs from run to run")
    seconds = min(t for t, _ in runs)
    version = subprocess.run([python, "-c", "import platform; print(platform.python_version())"],
                             capture_output=True, text=True).stdout.strip()
    record = {"python": version, "exitCode": done.returncode, "seconds": round(seconds, 4),
              "stdout": done.stdout, "stderr": comparable(done.stderr)}
    with open(program[:-3] + ".json", "w") as f:
        json.dump(record, f, indent=2, ensure_ascii=False)
        f.write("\n")
    print(name, round(seconds, 3), done.returncode)
