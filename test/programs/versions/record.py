"""Records what several CPythons print for the programs in this folder, and for the broken texts in syntax.json.

`python3 record.py` needs pyenv's 3.8 to 3.13. It writes `recorded.json` (program, version, stdout, stderr, exit code) and
`syntax.json` (text, version, stderr). Folders and addresses are taken out, as `../record.py` does.
"""
import glob
import json
import os
import re
import subprocess
import tempfile

here = os.path.dirname(os.path.abspath(__file__))
pythons = {}
for path in glob.glob(os.path.expanduser("~/.pyenv/versions/3.*/bin/python")):
    version = re.search(r"/(3\.\d+)\.\d+/bin", path)[1]
    if int(version[2:]) >= 8:
        pythons[version] = path


def comparable(text):
    text = re.sub(r'File "[^"]*/', 'File "', text)
    text = re.sub(r"^/[^\n:]*/", "", text, flags=re.M)
    return re.sub(r"0x[0-9a-f]+", "0x…", text)


def run(python, folder, name):
    return subprocess.run([python, name], cwd=folder, capture_output=True, text=True, stdin=subprocess.DEVNULL)


def by_version():
    return sorted(pythons.items(), key=lambda item: int(item[0][2:]))


recorded = {}
for program in sorted(glob.glob(os.path.join(here, "*.py"))):
    name = os.path.basename(program)
    if name == "record.py":
        continue
    recorded[name] = {}
    for version, python in by_version():
        done = run(python, here, name)
        recorded[name][version] = [done.stdout, comparable(done.stderr), done.returncode]
with open(os.path.join(here, "recorded.json"), "w") as f:
    json.dump(recorded, f, indent=1, ensure_ascii=False)
    f.write("\n")

with open(os.path.join(here, "syntax.json")) as f:
    texts = json.load(f)
with tempfile.TemporaryDirectory() as folder:
    for text in texts:
        with open(os.path.join(folder, "x.py"), "w") as f:
            f.write(text)
        texts[text] = {v: comparable(run(p, folder, "x.py").stderr) for v, p in by_version() if int(v[2:]) >= 10}
with open(os.path.join(here, "syntax.json"), "w") as f:
    json.dump(texts, f, indent=1, ensure_ascii=False)
    f.write("\n")
