/** The module `csv`, in Python. */
export const csv = String.raw`
import io
import re

__all__ = [
    "QUOTE_MINIMAL", "QUOTE_ALL", "QUOTE_NONNUMERIC", "QUOTE_NONE", "QUOTE_STRINGS", "QUOTE_NOTNULL", "Error", "Dialect",
    "excel", "excel_tab", "field_size_limit", "reader", "writer", "register_dialect", "get_dialect", "list_dialects",
    "Sniffer", "unregister_dialect", "DictReader", "DictWriter", "unix_dialect",
]
__version__ = "1.0"
QUOTE_MINIMAL, QUOTE_ALL, QUOTE_NONNUMERIC, QUOTE_NONE, QUOTE_STRINGS, QUOTE_NOTNULL = range(6)
_dialects = {}
_limit = 131072


class Error(Exception):
    pass


class Dialect:
    _name = ""
    _valid = False
    delimiter = quotechar = escapechar = None
    doublequote = skipinitialspace = lineterminator = quoting = None

    def __init__(self):
        if self.__class__ != Dialect:
            self._valid = True
        try:
            _Form(self)
        except TypeError as error:
            raise Error(str(error)) from None


class excel(Dialect):
    delimiter = ","
    quotechar = '"'
    doublequote = True
    skipinitialspace = False
    lineterminator = "\r\n"
    quoting = QUOTE_MINIMAL


class excel_tab(excel):
    delimiter = "\t"


class unix_dialect(Dialect):
    delimiter = ","
    quotechar = '"'
    doublequote = True
    skipinitialspace = False
    lineterminator = "\n"
    quoting = QUOTE_ALL


_defaults = {
    "delimiter": ",", "doublequote": True, "escapechar": None, "lineterminator": "\r\n", "quotechar": '"',
    "quoting": QUOTE_MINIMAL, "skipinitialspace": False, "strict": False,
}


class _Form:
    """A dialect, checked."""

    def __init__(self, dialect=None, **options):
        if isinstance(dialect, str):
            dialect = get_dialect(dialect)
        unknown = next((name for name in options if name not in _defaults), None)
        if unknown is not None:
            raise TypeError(f"this function got an unexpected keyword argument {unknown!r}")
        for name, default in _defaults.items():
            value = options[name] if name in options else getattr(dialect, name, default)
            setattr(self, name, value)
        for name in ("delimiter", "escapechar", "quotechar"):
            value = getattr(self, name)
            if value is None and name != "delimiter":
                continue
            if not isinstance(value, str):
                raise TypeError(f'"{name}" must be string{"" if name == "delimiter" else " or None"}, not {type(value).__name__}')
            if len(value) != 1:
                raise TypeError(f'"{name}" must be a 1-character string')
        if type(self.quoting) is not int:
            raise TypeError('"quoting" must be an integer, not ' + type(self.quoting).__name__)
        if not 0 <= self.quoting <= QUOTE_NOTNULL:
            raise TypeError('bad "quoting" value')
        if self.quoting != QUOTE_NONE and self.quotechar is None:
            raise TypeError("quotechar must be set if quoting enabled")
        if not isinstance(self.lineterminator, str):
            raise TypeError(f'"lineterminator" must be a string, not {type(self.lineterminator).__name__}')
        self.doublequote, self.skipinitialspace = bool(self.doublequote), bool(self.skipinitialspace)
        self.strict = bool(self.strict)


def register_dialect(name, dialect=None, **fmtparams):
    if not isinstance(name, str):
        raise TypeError("dialect name must be a string")
    _dialects[name] = _Form(dialect, **fmtparams)


def unregister_dialect(name):
    if name not in _dialects:
        raise Error("unknown dialect")
    del _dialects[name]


def get_dialect(name):
    try:
        return _dialects[name]
    except KeyError:
        raise Error("unknown dialect") from None


def list_dialects():
    return list(_dialects)


def field_size_limit(new_limit=None):
    global _limit
    old = _limit
    if new_limit is not None:
        if not isinstance(new_limit, int):
            raise TypeError("limit must be an integer")
        _limit = new_limit
    return old


class reader:
    def __init__(self, csvfile, /, dialect="excel", **fmtparams):
        self.dialect = _Form(dialect, **fmtparams)
        self._lines = iter(csvfile)
        self.line_num = 0

    def __iter__(self):
        return self

    def __next__(self):
        form = self.dialect
        delimiter, quote, escape = form.delimiter, form.quotechar, form.escapechar
        if form.quoting == QUOTE_NONE:
            quote = None
        fields, field, state, numeric = [], [], "start", False

        def save():
            text = "".join(field)
            if len(text) > _limit:
                raise Error(f"field larger than field limit ({_limit})")
            fields.append(float(text) if numeric and form.quoting == QUOTE_NONNUMERIC else text)
            field.clear()

        while True:
            try:
                line = next(self._lines)
            except StopIteration:
                if field or state in ("quoted", "escape_quoted", "escape"):
                    if form.strict and state != "escape":
                        raise Error("unexpected end of data") from None
                    save()
                    return fields
                if state in ("field", "start_field", "after_quote"):
                    save()
                    return fields
                raise
            if not isinstance(line, str):
                raise Error(f"iterator should return strings, not {type(line).__name__} (the file should be opened in text mode)")
            self.line_num += 1
            if state == "start" and not line.strip("\r\n"):
                return []
            if state == "start":
                state = "start_field"
            at, size = 0, len(line)
            while at < size:
                char = line[at]
                at += 1
                if state == "end":
                    if char not in "\r\n":
                        raise Error("new-line character seen in unquoted field - do you need to open the file with newline=''?")
                    continue
                if state in ("start_field", "after_space"):
                    if char in "\r\n":
                        numeric = False
                        save()
                        state = "end"
                    elif quote is not None and char == quote:
                        numeric, state = False, "quoted"
                    elif escape is not None and char == escape:
                        numeric, state = True, "escape"
                    elif char == " " and form.skipinitialspace:
                        state = "after_space"
                    elif char == delimiter:
                        numeric = False
                        save()
                        state = "start_field"
                    else:
                        numeric, state = True, "field"
                        field.append(char)
                elif state == "escape":
                    field.append(char)
                    state = "field"
                elif state == "field":
                    if char in "\r\n":
                        save()
                        state = "end"
                    elif escape is not None and char == escape:
                        state = "escape"
                    elif char == delimiter:
                        save()
                        state = "start_field"
                    else:
                        field.append(char)
                elif state == "quoted":
                    if escape is not None and char == escape:
                        state = "escape_quoted"
                    elif char == quote:
                        state = "after_quote" if form.doublequote else "field"
                    else:
                        end = at
                        while end < size and line[end] != quote and line[end] != escape:
                            end += 1
                        field.append(line[at - 1:end])
                        at = end
                elif state == "escape_quoted":
                    field.append(char)
                    state = "quoted"
                else:
                    if char == quote:
                        field.append(char)
                        state = "quoted"
                    elif char == delimiter:
                        save()
                        state = "start_field"
                    elif char in "\r\n":
                        save()
                        state = "end"
                    elif form.strict:
                        raise Error(f"'{delimiter}' expected after '{quote}'")
                    else:
                        field.append(char)
                        state = "field"
            if state == "end":
                return fields
            if state in ("quoted", "escape_quoted"):
                continue
            if state == "escape":
                field.append("\n")
                continue
            save()
            return fields


class writer:
    def __init__(self, csvfile, /, dialect="excel", **fmtparams):
        if not hasattr(csvfile, "write"):
            raise TypeError('argument 1 must have a "write" method')
        self._write = csvfile.write
        self.dialect = _Form(dialect, **fmtparams)

    def _field(self, value, alone):
        form = self.dialect
        quoting, quote, escape = form.quoting, form.quotechar, form.escapechar
        text = "" if value is None else value if type(value) is str else repr(value) if type(value) is float else str(value)
        quoted = (
            quoting == QUOTE_ALL
            or quoting == QUOTE_NONNUMERIC and not isinstance(value, (int, float))
            or quoting == QUOTE_STRINGS and isinstance(value, str)
            or quoting == QUOTE_NOTNULL and value is not None
        )
        special = {form.delimiter, "\n", "\r", *form.lineterminator}
        if quote is not None:
            special.add(quote)
        if escape is not None:
            special.add(escape)
        out = []
        for char in text:
            if char in special:
                wanted = False
                if quoting == QUOTE_NONE:
                    wanted = True
                elif char == quote:
                    if form.doublequote:
                        out.append(quote)
                        quoted = True
                    else:
                        wanted = True
                elif char == escape:
                    wanted = True
                else:
                    quoted = True
                if wanted:
                    if escape is None:
                        raise Error("need to escape, but no escapechar set")
                    out.append(escape)
            out.append(char)
        if not text and alone:
            if quoting in (QUOTE_NONE,) or (quoting in (QUOTE_STRINGS, QUOTE_NOTNULL) and value is None):
                raise Error("single empty field record must be quoted")
            quoted = True
        return quote + "".join(out) + quote if quoted else "".join(out)

    def writerow(self, row, /):
        try:
            row = list(row)
        except TypeError:
            raise Error(f"iterable expected, not {type(row).__name__}") from None
        alone = len(row) == 1
        line = self.dialect.delimiter.join([self._field(value, alone) for value in row])
        return self._write(line + self.dialect.lineterminator)

    def writerows(self, rows, /):
        for row in rows:
            self.writerow(row)


register_dialect("excel", excel)
register_dialect("excel-tab", excel_tab)
register_dialect("unix", unix_dialect)


class DictReader:
    def __init__(self, f, fieldnames=None, restkey=None, restval=None, dialect="excel", *args, **kwds):
        if fieldnames is not None and iter(fieldnames) is fieldnames:
            fieldnames = list(fieldnames)
        self._fieldnames = fieldnames
        self.restkey, self.restval = restkey, restval
        self.reader = reader(f, dialect, *args, **kwds)
        self.dialect = dialect
        self.line_num = 0

    def __iter__(self):
        return self

    @property
    def fieldnames(self):
        if self._fieldnames is None:
            try:
                self._fieldnames = next(self.reader)
            except StopIteration:
                pass
        self.line_num = self.reader.line_num
        return self._fieldnames

    @fieldnames.setter
    def fieldnames(self, value):
        self._fieldnames = value

    def __next__(self):
        if self.line_num == 0:
            self.fieldnames
        row = next(self.reader)
        self.line_num = self.reader.line_num
        while row == []:
            row = next(self.reader)
        names = self.fieldnames
        found = dict(zip(names, row))
        if len(names) < len(row):
            found[self.restkey] = row[len(names):]
        else:
            for name in names[len(row):]:
                found[name] = self.restval
        return found


class DictWriter:
    def __init__(self, f, fieldnames, restval="", extrasaction="raise", dialect="excel", *args, **kwds):
        if fieldnames is not None and iter(fieldnames) is fieldnames:
            fieldnames = list(fieldnames)
        self.fieldnames, self.restval = fieldnames, restval
        extrasaction = extrasaction.lower()
        if extrasaction not in ("raise", "ignore"):
            raise ValueError(f"extrasaction ({extrasaction}) must be 'raise' or 'ignore'")
        self.extrasaction = extrasaction
        self.writer = writer(f, dialect, *args, **kwds)

    def writeheader(self):
        return self.writerow(dict(zip(self.fieldnames, self.fieldnames)))

    def _listed(self, row):
        if self.extrasaction == "raise":
            wrong = row.keys() - self.fieldnames
            if wrong:
                raise ValueError("dict contains fields not in fieldnames: " + ", ".join([repr(name) for name in wrong]))
        return (row.get(key, self.restval) for key in self.fieldnames)

    def writerow(self, rowdict):
        return self.writer.writerow(self._listed(rowdict))

    def writerows(self, rowdicts):
        return self.writer.writerows(map(self._listed, rowdicts))


class Sniffer:
    """Guesses the form of a text."""

    preferred = [",", "\t", ";", " ", ":"]

    def sniff(self, sample, delimiters=None):
        lines = [line for line in sample.splitlines() if line][:20]
        best = None
        for char in self.preferred + ["|"]:
            if delimiters is not None and char not in delimiters:
                continue
            counts = {len(next(reader([line], delimiter=char))) for line in lines}
            if len(counts) == 1 and counts != {1}:
                best = char
                break
        if best is None:
            raise Error("Could not determine delimiter")

        class dialect(Dialect):
            _name = "sniffed"
            lineterminator = "\r\n"
            quoting = QUOTE_MINIMAL
            doublequote = True
            delimiter = best
            quotechar = "'" if '"' not in sample and "'" in sample else '"'
            skipinitialspace = all(best + " " in line for line in lines)

        return dialect

    def has_header(self, sample):
        rows = reader(io.StringIO(sample), self.sniff(sample))
        header = next(rows)
        kinds = {i: None for i in range(len(header))}
        for row, _ in zip(rows, range(20)):
            if len(row) != len(header):
                continue
            for i in list(kinds):
                try:
                    complex(row[i])
                    kind = complex
                except (ValueError, OverflowError):
                    kind = len(row[i])
                if kinds[i] is None:
                    kinds[i] = kind
                elif kinds[i] != kind:
                    del kinds[i]
        votes = 0
        for i, kind in kinds.items():
            if isinstance(kind, int):
                votes += 1 if len(header[i]) != kind else -1
            else:
                try:
                    kind(header[i])
                    votes -= 1
                except (ValueError, TypeError):
                    votes += 1
        return votes > 0
`;
