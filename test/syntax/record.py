"""Records trees and errors of the samples: `python3.12 test/syntax/record.py`, then the same with every other Python
whose errors are wanted (`BY_VERSION` only). Writes test/syntax/recorded/*.json; `npx biome check --write test/syntax/recorded` then formats them."""
import json
import pathlib
import symtable
import sys

import dump
import samples

FOLDER = pathlib.Path(__file__).parent / "recorded"
VERSION = f"{sys.version_info[0]}.{sys.version_info[1]}"


def write(name, records):
    with open(FOLDER / f"{name}.json", "w", encoding="utf-8", newline="\n") as file:
        file.write("[\n" + ",\n".join(json.dumps(record) for record in records) + "\n]\n")


def errors(texts):
    return [{"text": text, "error": dump.refuse(text)} for text in texts]


# The values of a symbol's scope in CPython's symtable.h.
FOUND = {1: "local", 2: "global", 3: "implicit-global", 4: "free", 5: "cell"}


def scopes(table):
    symbols = {symbol.get_name(): FOUND[symbol._Symbol__scope] for symbol in table.get_symbols()}
    symbols.pop(".0", None)
    record = {"type": table.get_type(), "name": table.get_name(), "symbols": symbols}
    if table.get_type() == "function":
        record["parameters"] = [name for name in table.get_parameters() if name != ".0"]
    record["children"] = [scopes(child) for child in table.get_children()]
    return record


# 3.12 merges comprehensions into the block around before anybody can look.
if VERSION == "3.11":
    write("scopes", [{"text": text, "scopes": scopes(symtable.symtable(text, "<text>", "exec"))} for text in samples.SCOPES])
if VERSION == "3.12":
    write("trees", [{"text": text, **dump.dump(text)} for text in samples.VALID + samples.VALID_312])
    write("errors", errors(samples.BROKEN))
write(f"versions-{VERSION}", errors(samples.BY_VERSION))
