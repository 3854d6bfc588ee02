/** The module `string`, in Python. */
export const string = String.raw`
import re as _re
from collections import ChainMap as _ChainMap

__all__ = [
    "ascii_letters", "ascii_lowercase", "ascii_uppercase", "capwords", "digits", "hexdigits", "octdigits", "printable",
    "punctuation", "whitespace", "Formatter", "Template",
]
whitespace = " \t\n\r\v\f"
ascii_lowercase = "abcdefghijklmnopqrstuvwxyz"
ascii_uppercase = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
ascii_letters = ascii_lowercase + ascii_uppercase
digits = "0123456789"
hexdigits = digits + "abcdef" + "ABCDEF"
octdigits = "01234567"
punctuation = r"""!"#$%&'()*+,-./:;<=>?@[\]^_""" + "\x60" + "{|}~"
printable = digits + ascii_letters + punctuation + whitespace


def capwords(s, sep=None):
    return (sep or " ").join(map(str.capitalize, s.split(sep)))


class Template:
    """A text with names to be filled in, each after a dollar sign."""

    delimiter = "$"
    idpattern = r"(?a:[_a-z][_a-z0-9]*)"
    braceidpattern = None
    flags = _re.IGNORECASE

    def __init_subclass__(cls):
        super().__init_subclass__()
        if "pattern" in cls.__dict__:
            pattern = cls.pattern
        else:
            delimiter = _re.escape(cls.delimiter)
            name, braced = cls.idpattern, cls.braceidpattern or cls.idpattern
            pattern = (
                rf"{delimiter}(?:(?P<escaped>{delimiter})|(?P<named>{name})|{{(?P<braced>{braced})}}|(?P<invalid>))"
            )
        cls.pattern = _re.compile(pattern, cls.flags | _re.VERBOSE)

    def __init__(self, template):
        self.template = template

    def _invalid(self, match):
        at = match.start("invalid")
        lines = self.template[:at].splitlines(keepends=True)
        if not lines:
            line = column = 1
        else:
            column = at - len("".join(lines[:-1]))
            line = len(lines)
        raise ValueError("Invalid placeholder in string: line %d, col %d" % (line, column))

    def _fill(self, mapping, kws, safe):
        if mapping is None:
            mapping = kws
        elif kws:
            mapping = _ChainMap(kws, mapping)

        def convert(match):
            name = match.group("named") or match.group("braced")
            if name is not None:
                if not safe:
                    return str(mapping[name])
                try:
                    return str(mapping[name])
                except KeyError:
                    return match.group()
            if match.group("escaped") is not None:
                return self.delimiter
            if match.group("invalid") is not None:
                return match.group() if safe else self._invalid(match)
            raise ValueError("Unrecognized named group in pattern", self.pattern)

        return self.pattern.sub(convert, self.template)

    def substitute(self, mapping=None, /, **kws):
        return self._fill(mapping, kws, False)

    def safe_substitute(self, mapping=None, /, **kws):
        return self._fill(mapping, kws, True)

    def is_valid(self):
        return all(match.group("invalid") is None for match in self.pattern.finditer(self.template))

    def get_identifiers(self):
        names = []
        for match in self.pattern.finditer(self.template):
            name = match.group("named") or match.group("braced")
            if name is not None and name not in names:
                names.append(name)
        return names


Template.__init_subclass__()


def _parsed(text):
    """(literal text, field, format, conversion) for each part of a format string."""
    at, literal = 0, []
    while at < len(text):
        char = text[at]
        at += 1
        if char not in "{}":
            literal.append(char)
            continue
        if text[at:at + 1] == char:
            literal.append(char)
            at += 1
            yield "".join(literal), None, None, None
            literal = []
            continue
        if char == "}":
            raise ValueError("Single '}' encountered in format string")
        if at >= len(text):
            raise ValueError("Single '{' encountered in format string")
        start, depth, bracket = at, 1, False
        while at < len(text):
            char = text[at]
            if char == "{":
                depth += 1
            elif char == "}":
                depth -= 1
                if depth == 0:
                    break
            elif char == "[" and depth == 1 and not bracket:
                end = text.find("]", at)
                if end > 0 and ":" not in text[start:at] and "!" not in text[start:at]:
                    at = end
            at += 1
        else:
            raise ValueError("expected '}' before end of string")
        inside = text[start:at]
        at += 1
        end = 0
        while end < len(inside) and inside[end] not in "!:":
            if inside[end] == "[":
                end = inside.find("]", end)
                if end < 0:
                    end = len(inside)
                    break
            end += 1
        field, rest = inside[:end], inside[end:]
        conversion = None
        if rest.startswith("!"):
            conversion = rest[1:2]
            if not conversion:
                raise ValueError("end of string while looking for conversion specifier")
            rest = rest[2:]
            if rest and not rest.startswith(":"):
                raise ValueError("expected ':' after conversion specifier")
        yield "".join(literal), field, rest[1:], conversion
        literal = []
    if literal:
        yield "".join(literal), None, None, None


def _split_field(name):
    """The first part of a field's name, and (is attribute, name) for each that follows."""
    match = _re.match(r"[^.\[]*", name)
    first, rest = match.group(), name[match.end():]
    found = []
    while rest:
        if rest[0] == ".":
            part = _re.match(r"[^.\[]*", rest[1:]).group()
            if not part:
                raise ValueError("Empty attribute in format string")
            found.append((True, part))
            rest = rest[1 + len(part):]
        elif rest[0] == "[":
            end = rest.find("]")
            if end < 0:
                raise ValueError("Missing ']' in format string")
            part = rest[1:end]
            if not part:
                raise ValueError("Empty attribute in format string")
            found.append((False, int(part) if part.isdecimal() else part))
            rest = rest[end + 1:]
        else:
            raise ValueError("Only '.' or '[' may follow ']' in format field specifier")
    return (int(first) if first.isdecimal() else first), found


class Formatter:
    """str.format with parts that can be replaced."""

    def format(self, format_string, /, *args, **kwargs):
        return self.vformat(format_string, args, kwargs)

    def vformat(self, format_string, args, kwargs):
        used = set()
        result, _ = self._vformat(format_string, args, kwargs, used, 2)
        self.check_unused_args(used, args, kwargs)
        return result

    def _vformat(self, format_string, args, kwargs, used, depth, auto=0):
        if depth < 0:
            raise ValueError("Max string recursion exceeded")
        parts = []
        for literal, field, spec, conversion in self.parse(format_string):
            if literal:
                parts.append(literal)
            if field is None:
                continue
            first, _ = _split_field(field)
            if first == "":
                if auto is False:
                    raise ValueError("cannot switch from manual field specification to automatic field numbering")
                field = str(auto) + field
                auto += 1
            elif isinstance(first, int):
                if auto:
                    raise ValueError("cannot switch from manual field specification to automatic field numbering")
                auto = False
            obj, key = self.get_field(field, args, kwargs)
            used.add(key)
            obj = self.convert_field(obj, conversion)
            spec, auto = self._vformat(spec, args, kwargs, used, depth - 1, auto)
            parts.append(self.format_field(obj, spec))
        return "".join(parts), auto

    def get_value(self, key, args, kwargs):
        return args[key] if isinstance(key, int) else kwargs[key]

    def check_unused_args(self, used_args, args, kwargs):
        pass

    def format_field(self, value, format_spec):
        return format(value, format_spec)

    def convert_field(self, value, conversion):
        if conversion is None:
            return value
        if conversion == "s":
            return str(value)
        if conversion == "r":
            return repr(value)
        if conversion == "a":
            return ascii(value)
        raise ValueError(f"Unknown conversion specifier {conversion!s}")

    def parse(self, format_string):
        return _parsed(format_string)

    def get_field(self, field_name, args, kwargs):
        first, rest = _split_field(field_name)
        obj = self.get_value(first, args, kwargs)
        for is_attribute, name in rest:
            obj = getattr(obj, name) if is_attribute else obj[name]
        return obj, first
`;
