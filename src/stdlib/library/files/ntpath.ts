/** The module `ntpath`, in Python: paths as Windows writes them. */
export const ntpath = String.raw`
sep, altsep, extsep, pathsep, curdir, pardir = "\\", "/", ".", ";", ".", ".."


def normcase(s):
    return s.replace("/", "\\").lower()


def splitdrive(p):
    norm = p.replace("/", "\\")
    if norm.startswith("\\\\"):
        at = norm.find("\\", 2)
        if at < 0:
            return p, p[:0]
        end = norm.find("\\", at + 1)
        return (p, p[:0]) if end < 0 else (p[:end], p[end:])
    if norm[1:2] == ":":
        return p[:2], p[2:]
    return p[:0], p


def isabs(s):
    drive, rest = splitdrive(s)
    return bool(rest) and rest[0] in "\\/"


def join(path, *paths):
    drive, rest = splitdrive(path)
    for other in paths:
        other_drive, other_rest = splitdrive(other)
        if other_rest and other_rest[0] in "\\/":
            if other_drive or not drive:
                drive = other_drive
            rest = other_rest
            continue
        if other_drive and other_drive != drive:
            if other_drive.lower() != drive.lower():
                drive, rest = other_drive, other_rest
                continue
            drive = other_drive
        if rest and rest[-1] not in "\\/":
            rest += "\\"
        rest += other_rest
    if rest and rest[0] not in "\\/" and drive and drive[-1] != ":":
        return drive + "\\" + rest
    return drive + rest


def split(p):
    drive, rest = splitdrive(p)
    at = len(rest)
    while at and rest[at - 1] not in "\\/":
        at -= 1
    head, tail = rest[:at], rest[at:]
    return drive + (head.rstrip("\\/") or head), tail


def basename(p):
    return split(p)[1]


def dirname(p):
    return split(p)[0]


def splitext(p):
    name = basename(p)
    dot = name.rfind(".")
    if dot <= 0 or not name[:dot].strip("."):
        return p, ""
    return p[:len(p) - len(name) + dot], name[dot:]


def normpath(path):
    drive, rest = splitdrive(path.replace("/", "\\"))
    root = "\\" if rest.startswith("\\") else ""
    kept = []
    for part in rest.split("\\"):
        if part in ("", "."):
            continue
        if part == ".." and kept and kept[-1] != "..":
            kept.pop()
        elif part != ".." or not root:
            kept.append(part)
    return drive + root + "\\".join(kept) or "."
`;
