#!/bin/sh
# Writes what CPython 3.11 prints for every program here (or those named) beside it: record.sh PYTHON [FILE.py …]
python=$1
shift
here=$(cd "$(dirname "$0")" && pwd)
[ $# -gt 0 ] || set -- "$here"/*.py
for program in "$@"; do
  program=$(realpath "$program")
  name=$(basename "$program")
  folder=$(mktemp -d)
  cp "$program" "$folder"
  (cd "$folder" && PYTHONHASHSEED=0 "$python" "$name" 2>/dev/null | sed "s|$folder/||g" >"${program%.py}.out")
done
