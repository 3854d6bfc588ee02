/** The modules `textwrap`, `pprint`, `keyword` and `base64`, in Python. */
export const textwrap = String.raw`
import re

__all__ = ["TextWrapper", "wrap", "fill", "dedent", "indent", "shorten"]
_whitespace = "\t\n\x0b\x0c\r "


class TextWrapper:
    def __init__(self, width=70, initial_indent="", subsequent_indent="", expand_tabs=True, replace_whitespace=True,
                 fix_sentence_endings=False, break_long_words=True, drop_whitespace=True, break_on_hyphens=True,
                 tabsize=8, *, max_lines=None, placeholder=" [...]"):
        self.width = width
        self.initial_indent = initial_indent
        self.subsequent_indent = subsequent_indent
        self.expand_tabs = expand_tabs
        self.replace_whitespace = replace_whitespace
        self.fix_sentence_endings = fix_sentence_endings
        self.break_long_words = break_long_words
        self.drop_whitespace = drop_whitespace
        self.break_on_hyphens = break_on_hyphens
        self.tabsize = tabsize
        self.max_lines = max_lines
        self.placeholder = placeholder

    def _split(self, text):
        if self.expand_tabs:
            text = text.expandtabs(self.tabsize)
        if self.replace_whitespace:
            text = text.translate({ord(char): " " for char in _whitespace})
        pieces = re.split(r"([\t\n\x0b\x0c\r ]+)", text)
        if not self.break_on_hyphens:
            return [piece for piece in pieces if piece]
        chunks = []
        for piece in pieces:
            chunks.extend([piece] if not piece.strip(_whitespace) else self._hyphenated(piece))
        return [chunk for chunk in chunks if chunk]

    def _hyphenated(self, word):
        """Splits behind hyphens between letters (and before and behind dashes between words)."""
        return re.split(r"(?<=\w)(--+)(?=\w)|(?<=[^\d\W]{2}-)(?=[^\d\W]-?[^\d\W])|(?<=[^\d\W]-[^\d\W]-)(?=[^\d\W]-?[^\d\W])", word) if "-" in word else [word]

    def wrap(self, text):
        if self.width <= 0:
            raise ValueError(f"invalid width {self.width!r} (must be > 0)")
        if self.max_lines is not None:
            indent = self.subsequent_indent if self.max_lines > 1 else self.initial_indent
            if len(indent) + len(self.placeholder.lstrip()) > self.width:
                raise ValueError("placeholder too large for max width")
        chunks = [chunk for chunk in self._split(text) if chunk]
        chunks.reverse()
        lines = []
        while chunks:
            indent = self.subsequent_indent if lines else self.initial_indent
            room = self.width - len(indent)
            if self.drop_whitespace and not chunks[-1].strip() and lines:
                chunks.pop()
            line, length = [], 0
            while chunks and length + len(chunks[-1]) <= room:
                length += len(chunks[-1])
                line.append(chunks.pop())
            if chunks and len(chunks[-1]) > room:
                self._break_word(chunks, line, length, room)
                length = sum(map(len, line))
            if self.drop_whitespace and line and not line[-1].strip():
                length -= len(line.pop())
            if not line:
                continue
            is_last = not chunks or self.drop_whitespace and len(chunks) == 1 and not chunks[0].strip()
            if self.max_lines is None or len(lines) + 1 < self.max_lines or is_last and length <= room:
                lines.append(indent + "".join(line))
                continue
            while line:
                if line[-1].strip() and length + len(self.placeholder) <= room:
                    lines.append(indent + "".join(line) + self.placeholder)
                    break
                length -= len(line.pop())
            else:
                if lines and len(lines[-1].rstrip()) + len(self.placeholder) <= self.width:
                    lines[-1] = lines[-1].rstrip() + self.placeholder
                else:
                    lines.append(indent + self.placeholder.lstrip())
            break
        return lines

    def _break_word(self, chunks, line, length, room):
        space = 1 if room < 1 else room - length
        if self.break_long_words:
            word = chunks[-1]
            if space > 0:
                end = space
                if self.break_on_hyphens and len(word) > space:
                    hyphen = word.rfind("-", 0, space)
                    if hyphen > 0 and any(char != "-" for char in word[:hyphen]):
                        end = hyphen + 1
                line.append(word[:end])
                chunks[-1] = word[end:]
        elif not line:
            line.append(chunks.pop())

    def fill(self, text):
        return "\n".join(self.wrap(text))


def wrap(text, width=70, **kwargs):
    return TextWrapper(width=width, **kwargs).wrap(text)


def fill(text, width=70, **kwargs):
    return TextWrapper(width=width, **kwargs).fill(text)


def shorten(text, width, **kwargs):
    return TextWrapper(width=width, max_lines=1, **kwargs).fill(" ".join(text.strip().split()))


def dedent(text):
    lines = [line if line.strip(" \t") else "" for line in text.split("\n")]
    margin = None
    for line in lines:
        if not line:
            continue
        indent = line[:len(line) - len(line.lstrip(" \t"))]
        if margin is None:
            margin = indent
        while not indent.startswith(margin):
            margin = margin[:-1]
    return "\n".join(line[len(margin or ""):] for line in lines)


def indent(text, prefix, predicate=None):
    return "".join(
        prefix + line if (predicate(line) if predicate else line.strip()) else line for line in text.splitlines(True)
    )
`;

export const pprint = String.raw`
import sys

__all__ = ["pprint", "pformat", "isreadable", "isrecursive", "saferepr", "PrettyPrinter", "pp"]


def pprint(object, stream=None, indent=1, width=80, depth=None, *, compact=False, sort_dicts=True, underscore_numbers=False):
    PrettyPrinter(indent, width, depth, stream, compact=compact, sort_dicts=sort_dicts).pprint(object)


def pformat(object, indent=1, width=80, depth=None, *, compact=False, sort_dicts=True, underscore_numbers=False):
    return PrettyPrinter(indent, width, depth, compact=compact, sort_dicts=sort_dicts).pformat(object)


def pp(object, *args, sort_dicts=False, **kwargs):
    pprint(object, *args, sort_dicts=sort_dicts, **kwargs)


def saferepr(object):
    return PrettyPrinter()._repr(object, [], 0)


def isreadable(object):
    return True


def isrecursive(object):
    return "<Recursion on " in saferepr(object)


def _in_order(items, key=lambda item: item):
    try:
        return sorted(items, key=key)
    except TypeError:
        return sorted(items, key=lambda item: (str(type(key(item))), id(key(item))))


class PrettyPrinter:
    def __init__(self, indent=1, width=80, depth=None, stream=None, *, compact=False, sort_dicts=True, underscore_numbers=False):
        if indent < 0:
            raise ValueError("indent must be >= 0")
        if not width:
            raise ValueError("width must be != 0")
        self._indent, self._width, self._depth, self._stream = indent, width, depth, stream
        self._compact, self._sort_dicts = compact, sort_dicts

    def pprint(self, object):
        (self._stream or sys.stdout).write(self.pformat(object) + "\n")

    def pformat(self, object):
        return self._format(object, 0, 0, [], 0)

    def _items(self, dictionary):
        return _in_order(dictionary.items(), lambda item: item[0]) if self._sort_dicts else list(dictionary.items())

    def _repr(self, value, open, level):
        kind = type(value)
        if kind not in (dict, list, tuple):
            return repr(value)
        if not value:
            return repr(value)
        if self._depth and level >= self._depth:
            return {dict: "{...}", list: "[...]", tuple: "(...)"}[kind]
        if id(value) in open:
            return f"<Recursion on {kind.__name__} with id={id(value)}>"
        open.append(id(value))
        if kind is dict:
            parts = [f"{self._repr(k, open, level + 1)}: {self._repr(v, open, level + 1)}" for k, v in self._items(value)]
            text = "{" + ", ".join(parts) + "}"
        else:
            parts = [self._repr(item, open, level + 1) for item in value]
            text = ", ".join(parts)
            text = f"[{text}]" if kind is list else f"({text},)" if len(parts) == 1 else f"({text})"
        open.pop()
        return text

    def _format(self, value, at, allowance, open, level):
        text = self._repr(value, open, level)
        if len(text) <= self._width - at - allowance or id(value) in open or self._depth and level >= self._depth:
            return text
        method = getattr(type(value), "__repr__", None)
        open.append(id(value))
        try:
            if method is dict.__repr__ and value:
                return self._dict(value, at, allowance, open, level + 1)
            if method is list.__repr__ and value:
                return "[" + self._sequence(value, at + 1, allowance + 1, open, level + 1) + "]"
            if method is tuple.__repr__ and value:
                end = ",)" if len(value) == 1 else ")"
                return "(" + self._sequence(value, at + 1, allowance + len(end), open, level + 1) + end
            if method in (set.__repr__, frozenset.__repr__) and value:
                name = "" if type(value) is set else type(value).__name__ + "("
                end = "}" if type(value) is set else "})"
                return name + "{" + self._sequence(_in_order(value), at + len(name) + 1, allowance + len(end), open, level + 1) + end
            if type(value) is str and value:
                return self._string(value, at, allowance, level + 1)
            return text
        finally:
            open.pop()

    def _dict(self, value, at, allowance, open, level):
        at += self._indent
        parts = []
        items = self._items(value)
        for i, (key, held) in enumerate(items):
            shown = self._repr(key, open, level)
            room = allowance + 1 if i == len(items) - 1 else 1
            parts.append(f"{shown}: " + self._format(held, at + len(shown) + 2, room, open, level))
        return "{" + (self._indent - 1) * " " + (",\n" + " " * at).join(parts) + "}"

    def _sequence(self, items, at, allowance, open, level):
        # The first bracket counts to the indentation.
        at += self._indent - 1
        items = list(items)
        separator = ",\n" + " " * at
        lead = (self._indent - 1) * " "
        if not self._compact:
            return lead + separator.join(
                self._format(item, at, allowance if i == len(items) - 1 else 1, open, level) for i, item in enumerate(items)
            )
        lines, line = [], ""
        for i, item in enumerate(items):
            last = i == len(items) - 1
            room = self._width - at - (allowance if last else 1)
            shown = self._repr(item, open, level)
            joined = f"{line}, {shown}" if line else shown
            if len(joined) <= room:
                line = joined
            else:
                if line:
                    lines.append(line)
                line = shown if len(shown) <= room else self._format(item, at, allowance if last else 1, open, level)
        lines.append(line)
        return lead + separator.join(lines)

    def _string(self, value, at, allowance, level):
        import re

        lines = value.splitlines(True)
        if level == 1:
            at += 1
            allowance += 1
        room = last_room = self._width - at
        chunks = []
        for i, line in enumerate(lines):
            is_last = i == len(lines) - 1
            if is_last:
                last_room -= allowance
            if len(repr(line)) <= (last_room if is_last else room):
                chunks.append(repr(line))
                continue
            parts = re.findall(r"\S*\s*", line)
            parts.pop()
            current = ""
            for j, part in enumerate(parts):
                limit = last_room if is_last and j == len(parts) - 1 else room
                if len(repr(current + part)) > limit:
                    if current:
                        chunks.append(repr(current))
                    current = part
                else:
                    current += part
            if current:
                chunks.append(repr(current))
        if len(chunks) == 1:
            return chunks[0]
        text = ("\n" + " " * at).join(chunks)
        return f"({text})" if level == 1 else text
`;

export const keyword = String.raw`
kwlist = (
    "False None True and as assert async await break class continue def del elif else except finally for from global "
    "if import in is lambda nonlocal not or pass raise return try while with yield"
).split()
import sys

softkwlist = ["_", "case", "match"] + (["type"] if sys.version_info >= (3, 12) else [])
iskeyword = frozenset(kwlist).__contains__
issoftkeyword = frozenset(softkwlist).__contains__
`;

export const base64 = String.raw`
import binascii

_STANDARD = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
_URL = _STANDARD[:62] + b"-_"


def _bytes(s):
    if isinstance(s, str):
        try:
            return s.encode("ascii")
        except UnicodeEncodeError:
            raise ValueError("string argument should contain only ASCII characters")
    return bytes(s)


def _encode(s, alphabet):
    if isinstance(s, str):
        raise TypeError("a bytes-like object is required, not 'str'")
    s = bytes(s)
    out = bytearray()
    for i in range(0, len(s), 3):
        part = s[i:i + 3]
        n = int.from_bytes(part.ljust(3, b"\0"), "big")
        four = bytes(alphabet[n >> shift & 63] for shift in (18, 12, 6, 0))
        out += four[:len(part) + 1].ljust(4, b"=")
    return bytes(out)


def b64encode(s, altchars=None):
    return _encode(s, _STANDARD if altchars is None else _STANDARD[:62] + altchars)


def b64decode(s, altchars=None, validate=False):
    s = _bytes(s)
    alphabet = _STANDARD
    if altchars is not None:
        alphabet = _STANDARD[:62] + _bytes(altchars)
    places = {code: i for i, code in enumerate(alphabet)}
    values = []
    padding = 0
    for code in s:
        if code == 61:
            padding += 1
            if len(values) % 4 + padding >= 4:
                break
        elif code in places:
            padding = 0
            values.append(places[code])
        elif validate:
            raise binascii.Error("Only base64 data is allowed")
    rest = len(values) % 4
    if rest == 1:
        raise binascii.Error(
            f"Invalid base64-encoded string: number of data characters ({len(values)}) cannot be 1 more than a multiple of 4"
        )
    if rest and rest + padding < 4:
        raise binascii.Error("Incorrect padding")
    out = bytearray()
    for i in range(0, len(values), 4):
        four = values[i:i + 4]
        n = 0
        for value in four + [0] * (4 - len(four)):
            n = n << 6 | value
        out += n.to_bytes(3, "big")[:len(four) - 1]
    return bytes(out)


def standard_b64encode(s):
    return b64encode(s)


def standard_b64decode(s):
    return b64decode(s)


def urlsafe_b64encode(s):
    return _encode(s, _URL)


def urlsafe_b64decode(s):
    return b64decode(_bytes(s).translate(bytes.maketrans(b"-_", b"+/")))


def b16encode(s):
    return bytes(s).hex().upper().encode()


def b16decode(s, casefold=False):
    s = _bytes(s)
    if casefold:
        s = s.upper()
    if any(code not in b"0123456789ABCDEF" for code in s) or len(s) % 2:
        raise binascii.Error("Non-base16 digit found" if len(s) % 2 == 0 else "Odd-length string")
    return bytes.fromhex(s.decode())
`;

export const binascii = String.raw`
class Error(ValueError):
    pass


class Incomplete(Exception):
    pass


def hexlify(data, *separator):
    return bytes(data).hex(*separator).encode()


def unhexlify(hexstr):
    text = hexstr if isinstance(hexstr, str) else bytes(hexstr).decode("latin-1")
    if len(text) % 2:
        raise Error("Odd-length string")
    if any(char not in "0123456789abcdefABCDEF" for char in text):
        raise Error("Non-hexadecimal digit found")
    return bytes.fromhex(text)


b2a_hex, a2b_hex = hexlify, unhexlify


def crc32(data, value=0, /):
    crc = value ^ 0xFFFFFFFF
    for byte in bytes(data):
        crc ^= byte
        for _ in range(8):
            crc = crc >> 1 ^ (0xEDB88320 if crc & 1 else 0)
    return crc ^ 0xFFFFFFFF
`;
