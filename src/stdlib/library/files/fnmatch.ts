/** The module `fnmatch`, in Python. */
export const fnmatch = String.raw`
import functools as _functools
import os as _os
import re as _re

__all__ = ["filter", "fnmatch", "fnmatchcase", "translate"]


def fnmatch(name, pat):
    return fnmatchcase(_os.path.normcase(name), _os.path.normcase(pat))


@_functools.lru_cache(maxsize=256, typed=True)
def _compile(pat):
    if isinstance(pat, bytes):
        return _re.compile(translate(pat.decode("latin-1")).encode("latin-1")).match
    return _re.compile(translate(pat)).match


def filter(names, pat):
    match = _compile(pat)
    return [name for name in names if match(name)]


def fnmatchcase(name, pat):
    return _compile(pat)(name) is not None


def _bracket(pat, start):
    """The end of the set that begins at start, or -1."""
    at = start
    if at < len(pat) and pat[at] == "!":
        at += 1
    if at < len(pat) and pat[at] == "]":
        at += 1
    return pat.find("]", at)


def _set(inside):
    if "-" not in inside:
        inside = inside.replace("\\", r"\\")
    else:
        chunks = []
        at, begin = (2 if inside[0] == "!" else 1), 0
        while True:
            dash = inside.find("-", at)
            if dash < 0:
                break
            chunks.append(inside[begin:dash])
            begin, at = dash + 1, dash + 3
        if inside[begin:]:
            chunks.append(inside[begin:])
        else:
            chunks[-1] += "-"
        for k in range(len(chunks) - 1, 0, -1):
            if chunks[k - 1][-1] > chunks[k][0]:
                chunks[k - 1] = chunks[k - 1][:-1] + chunks[k][1:]
                del chunks[k]
        inside = "-".join(chunk.replace("\\", r"\\").replace("-", r"\-") for chunk in chunks)
    inside = _re.sub(r"([&~|])", r"\\\1", inside)
    if not inside:
        return "(?!)"
    if inside == "!":
        return "."
    if inside[0] == "!":
        inside = "^" + inside[1:]
    elif inside[0] in ("^", "["):
        inside = "\\" + inside
    return f"[{inside}]"


def translate(pat):
    star = object()
    parts = []
    at = 0
    while at < len(pat):
        char = pat[at]
        at += 1
        if char == "*":
            if not parts or parts[-1] is not star:
                parts.append(star)
        elif char == "?":
            parts.append(".")
        elif char == "[":
            end = _bracket(pat, at)
            if end < 0:
                parts.append("\\[")
            else:
                parts.append(_set(pat[at:end]))
                at = end + 1
        else:
            parts.append(_re.escape(char))
    # All but the last star take as little as they can, once and for all.
    pieces, fixed, groups = [], [], 0
    stars = [i for i, part in enumerate(parts) if part is star]
    if not stars:
        return rf"(?s:{''.join(parts)})\Z"
    pieces.extend(parts[:stars[0]])
    for this, following in zip(stars, stars[1:]):
        fixed = "".join(parts[this + 1:following])
        pieces.append(f"(?>.*?{fixed})")
    pieces.append(".*")
    pieces.extend(parts[stars[-1] + 1:])
    return rf"(?s:{''.join(pieces)})\Z"
`;
