#!/bin/sh
# Writes what CPython 3.11 prints for every program here (or those named) beside it: record.sh PYTHON [FILE.py …]
python=$1
shift
here=$(cd "$(dirname "$0")" && pwd)
[ $# -gt 0 ] || set -- "$here"/*.py
for program in "$@"; do
  program=$(realpath "$program")
  (cd "$(mktemp -d)" && PYTHONHASHSEED=0 "$python" "$program" >"${program%.py}.out" 2>/dev/null)
done
