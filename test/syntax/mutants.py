"""Run by hand: breaks files of CPython's own library in small ways and writes what CPython says about each, as JSON
lines for `errors.ts`: `python3.12 test/syntax/mutants.py COUNT > FILE`."""
import json
import pathlib
import random
import re
import sys
import sysconfig

import dump

LIBRARY = pathlib.Path(sysconfig.get_paths()["stdlib"])
TOKEN = re.compile(r"\w+|\s+|[^\w\s]")
PIECES = ["(", ")", "[", "]", ":", ",", "=", "'", '"', " if ", " def ", "\n", "    ", " x ", ".", " else ", "*", "1"]


def mutant(text, chance):
    """One token dropped, doubled, swapped with the next, or something put in its place."""
    places = list(TOKEN.finditer(text))
    index = chance.randrange(len(places) - 1)
    here, following = places[index], places[index + 1]
    kind = chance.choice(["drop", "double", "swap", "replace", "insert"])
    middle = {
        "drop": following[0],
        "double": here[0] * 2 + following[0],
        "swap": following[0] + here[0],
        "replace": chance.choice(PIECES) + following[0],
        "insert": here[0] + chance.choice(PIECES) + following[0],
    }[kind]
    return text[: here.start()] + middle + text[following.end() :]


def main(count):
    chance = random.Random(59)
    files = [path for path in sorted(LIBRARY.rglob("*.py")) if path.stat().st_size < 12_000 and "packages" not in str(path)]
    while count > 0:
        try:
            text = chance.choice(files).read_text("utf-8")
            broken = mutant(text, chance)
        except (UnicodeDecodeError, ValueError):
            continue
        print(json.dumps({"text": broken, "error": dump.refuse(broken)}))
        count -= 1


main(int(sys.argv[1]))
