/** The module `unittest.assertions`, in Python. */
export const unittestAssertions = String.raw`
import collections
import difflib
import pprint
import re
import sys
import types
import warnings

__unittest = True

_DIFF_OMITTED = "\nDiff is %s characters long. Set self.maxDiff to None to see it."
_MAX_LENGTH = 80


def safe_repr(obj, short=False):
    try:
        result = repr(obj)
    except Exception:
        result = object.__repr__(obj)
    if not short or len(result) < _MAX_LENGTH:
        return result
    return result[:_MAX_LENGTH] + " [truncated]..."


def _shortened(text, before, after):
    omitted = len(text) - before - after
    if omitted > 5:
        text = f"{text[:before]}[{omitted} chars]{text[len(text) - after:]}"
    return text


def _common_prefix(texts):
    first, last = min(texts), max(texts)
    for at, char in enumerate(first):
        if char != last[at]:
            return first[:at]
    return first


def _shorten_common(*values):
    """The reprs of values that are compared, cut so that their first difference is seen."""
    texts = [safe_repr(value) for value in values]
    longest = max(map(len, texts))
    if longest <= _MAX_LENGTH:
        return texts
    prefix = _common_prefix(texts)
    common = _MAX_LENGTH - (longest - len(prefix) + 5 + 12 + 5)
    if common > 5:
        prefix = _shortened(prefix, 5, common)
        return [prefix + text[len(_common_prefix(texts)):] for text in texts]
    cut = len(prefix)
    prefix = _shortened(prefix, 5, 5)
    return [prefix + _shortened(text[cut:], 12, 5) for text in texts]


class _RaisesBase:
    def __init__(self, expected, case, regex=None):
        self.test_case = case
        self.expected = expected
        self.expected_regex = re.compile(regex) if isinstance(regex, (str, bytes)) else regex
        self.obj_name = None
        self.msg = None

    def _fail(self, text):
        raise self.test_case.failureException(self.test_case._formatMessage(self.msg, text))

    def handle(self, name, args, kwargs):
        if not _is_subtype(self.expected, self._base_type):
            raise TypeError(f"{name}() arg 1 must be {self._base_type_text}")
        if not args:
            self.msg = kwargs.pop("msg", None)
            if kwargs:
                raise TypeError(f"{next(iter(kwargs))!r} is an invalid keyword argument for this function")
            return self
        called, *args = args
        self.obj_name = getattr(called, "__name__", None) or str(called)
        with self:
            called(*args, **kwargs)


def _is_subtype(expected, base):
    if isinstance(expected, tuple):
        return all(_is_subtype(one, base) for one in expected)
    return isinstance(expected, type) and issubclass(expected, base)


class _AssertRaises(_RaisesBase):
    _base_type = BaseException
    _base_type_text = "an exception type or tuple of exception types"

    def __enter__(self):
        return self

    def __exit__(self, kind, value, tb):
        if kind is None:
            name = getattr(self.expected, "__name__", None) or str(self.expected)
            self._fail(f"{name} not raised by {self.obj_name}" if self.obj_name else f"{name} not raised")
        if not issubclass(kind, self.expected):
            return False
        self.exception = value.with_traceback(None)
        if self.expected_regex is not None and not self.expected_regex.search(str(value)):
            self._fail(f'"{self.expected_regex.pattern}" does not match "{value}"')
        return True

    __class_getitem__ = classmethod(types.GenericAlias)


class _AssertWarns(_RaisesBase):
    _base_type = Warning
    _base_type_text = "a warning type or tuple of warning types"

    def __enter__(self):
        for module in list(sys.modules.values()):
            if getattr(module, "__warningregistry__", None):
                module.__warningregistry__ = {}
        self._caught = warnings.catch_warnings(record=True)
        self.warnings = self._caught.__enter__()
        warnings.simplefilter("always", self.expected)
        return self

    def __exit__(self, kind, value, tb):
        self._caught.__exit__(kind, value, tb)
        if kind is not None:
            return
        name = getattr(self.expected, "__name__", None) or str(self.expected)
        first = None
        for item in self.warnings:
            if not isinstance(item.message, self.expected):
                continue
            first = first or item.message
            if self.expected_regex is not None and not self.expected_regex.search(str(item.message)):
                continue
            self.warning, self.filename, self.lineno = item.message, item.filename, item.lineno
            return
        if first is not None:
            self._fail(f'"{self.expected_regex.pattern}" does not match "{first}"')
        self._fail(f"{name} not triggered by {self.obj_name}" if self.obj_name else f"{name} not triggered")


_LoggingWatcher = collections.namedtuple("_LoggingWatcher", ["records", "output"])


class _AssertLogs:
    def __init__(self, case, logger, level, no_logs):
        import logging
        self.test_case = case
        self.logger_name = logger
        self.level = logging._nameToLevel.get(level, level) if level else logging.INFO
        self.msg = None
        self.no_logs = no_logs

    def __enter__(self):
        import logging

        class Capture(logging.Handler):
            def __init__(self):
                super().__init__()
                self.watcher = _LoggingWatcher([], [])

            def flush(self):
                pass

            def emit(self, record):
                self.watcher.records.append(record)
                self.watcher.output.append(self.format(record))

        named = self.logger_name
        self.logger = logger = named if isinstance(named, logging.Logger) else logging.getLogger(named)
        handler = Capture()
        handler.setLevel(self.level)
        handler.setFormatter(logging.Formatter("%(levelname)s:%(name)s:%(message)s"))
        self.watcher = handler.watcher
        self.old = logger.handlers[:], logger.level, logger.propagate
        logger.handlers = [handler]
        logger.setLevel(self.level)
        logger.propagate = False
        return None if self.no_logs else self.watcher

    def __exit__(self, kind, value, tb):
        import logging
        self.logger.handlers, level, self.logger.propagate = self.old
        self.logger.setLevel(level)
        if kind is not None:
            return False
        if self.no_logs:
            if self.watcher.records:
                self._fail(f"Unexpected logs found: {self.watcher.output!r}")
        elif not self.watcher.records:
            self._fail(f"no logs of level {logging.getLevelName(self.level)} or higher triggered on {self.logger.name}")

    def _fail(self, text):
        raise self.test_case.failureException(self.test_case._formatMessage(self.msg, text))


class Assertions:
    """What a test case can assert."""

    failureException = AssertionError
    longMessage = True
    maxDiff = 80 * 8
    _diffThreshold = 2 ** 16

    def addTypeEqualityFunc(self, typeobj, function):
        self._type_equality_funcs[typeobj] = function

    def fail(self, msg=None):
        raise self.failureException(msg)

    def _formatMessage(self, msg, standardMsg):
        if not self.longMessage:
            return msg or standardMsg
        if msg is None:
            return standardMsg
        try:
            return f"{standardMsg} : {msg}"
        except UnicodeDecodeError:
            return f"{safe_repr(standardMsg)} : {safe_repr(msg)}"

    def _fail_with(self, msg, standard):
        self.fail(self._formatMessage(msg, standard))

    def assertTrue(self, expr, msg=None):
        if not expr:
            raise self.failureException(self._formatMessage(msg, f"{safe_repr(expr)} is not true"))

    def assertFalse(self, expr, msg=None):
        if expr:
            raise self.failureException(self._formatMessage(msg, f"{safe_repr(expr)} is not false"))

    def assertRaises(self, expected_exception, *args, **kwargs):
        return _AssertRaises(expected_exception, self).handle("assertRaises", args, kwargs)

    def assertRaisesRegex(self, expected_exception, expected_regex, *args, **kwargs):
        return _AssertRaises(expected_exception, self, expected_regex).handle("assertRaisesRegex", args, kwargs)

    def assertWarns(self, expected_warning, *args, **kwargs):
        return _AssertWarns(expected_warning, self).handle("assertWarns", args, kwargs)

    def assertWarnsRegex(self, expected_warning, expected_regex, *args, **kwargs):
        return _AssertWarns(expected_warning, self, expected_regex).handle("assertWarnsRegex", args, kwargs)

    def assertLogs(self, logger=None, level=None):
        return _AssertLogs(self, logger, level, False)

    def assertNoLogs(self, logger=None, level=None):
        return _AssertLogs(self, logger, level, True)

    def _getAssertEqualityFunc(self, first, second):
        if type(first) is type(second):
            function = self._type_equality_funcs.get(type(first))
            if function is not None:
                return getattr(self, function) if isinstance(function, str) else function
        return self._baseAssertEqual

    def _baseAssertEqual(self, first, second, msg=None):
        if not first == second:
            raise self.failureException(self._formatMessage(msg, "%s != %s" % tuple(_shorten_common(first, second))))

    def assertEqual(self, first, second, msg=None):
        self._getAssertEqualityFunc(first, second)(first, second, msg=msg)

    def assertNotEqual(self, first, second, msg=None):
        if not first != second:
            raise self.failureException(self._formatMessage(msg, f"{safe_repr(first)} == {safe_repr(second)}"))

    def assertAlmostEqual(self, first, second, places=None, msg=None, delta=None):
        if first == second:
            return
        if delta is not None and places is not None:
            raise TypeError("specify delta or places not both")
        diff = abs(first - second)
        if delta is not None:
            if diff <= delta:
                return
            within = f"{safe_repr(delta)} delta"
        else:
            places = 7 if places is None else places
            if round(diff, places) == 0:
                return
            within = f"{places!r} places"
        text = f"{safe_repr(first)} != {safe_repr(second)} within {within} ({safe_repr(diff)} difference)"
        raise self.failureException(self._formatMessage(msg, text))

    def assertNotAlmostEqual(self, first, second, places=None, msg=None, delta=None):
        if delta is not None and places is not None:
            raise TypeError("specify delta or places not both")
        diff = abs(first - second)
        if delta is not None:
            if not first == second and diff > delta:
                return
            text = (
                f"{safe_repr(first)} == {safe_repr(second)} within {safe_repr(delta)} delta ({safe_repr(diff)} difference)"
            )
        else:
            places = 7 if places is None else places
            if not first == second and round(diff, places) != 0:
                return
            text = f"{safe_repr(first)} == {safe_repr(second)} within {places!r} places"
        raise self.failureException(self._formatMessage(msg, text))

    def assertSequenceEqual(self, seq1, seq2, msg=None, seq_type=None):
        if seq_type is not None:
            kind = seq_type.__name__
            if not isinstance(seq1, seq_type):
                raise self.failureException(f"First sequence is not a {kind}: {safe_repr(seq1)}")
            if not isinstance(seq2, seq_type):
                raise self.failureException(f"Second sequence is not a {kind}: {safe_repr(seq2)}")
        else:
            kind = "sequence"
        differing = None
        try:
            len1 = len(seq1)
        except (TypeError, NotImplementedError):
            differing = f"First {kind} has no length.    Non-sequence?"
        if differing is None:
            try:
                len2 = len(seq2)
            except (TypeError, NotImplementedError):
                differing = f"Second {kind} has no length.    Non-sequence?"
        if differing is None:
            if seq1 == seq2:
                return
            differing = "%ss differ: %s != %s\n" % (kind.capitalize(), *_shorten_common(seq1, seq2))
            for i in range(min(len1, len2)):
                try:
                    item1 = seq1[i]
                except (TypeError, IndexError, NotImplementedError):
                    differing += f"\nUnable to index element {i} of first {kind}\n"
                    break
                try:
                    item2 = seq2[i]
                except (TypeError, IndexError, NotImplementedError):
                    differing += f"\nUnable to index element {i} of second {kind}\n"
                    break
                if item1 != item2:
                    differing += "\nFirst differing element %d:\n%s\n%s\n" % (i, *_shorten_common(item1, item2))
                    break
            else:
                if len1 == len2 and seq_type is None and type(seq1) != type(seq2):
                    return
            for longer, shorter, which, seq in ((len1, len2, "First", seq1), (len2, len1, "Second", seq2)):
                if longer > shorter:
                    differing += f"\n{which} {kind} contains {longer - shorter} additional elements.\n"
                    try:
                        differing += f"First extra element {shorter}:\n{safe_repr(seq[shorter])}\n"
                    except (TypeError, IndexError, NotImplementedError):
                        differing += f"Unable to index element {shorter} of {which.lower()} {kind}\n"
        diff = "\n" + "\n".join(
            difflib.ndiff(pprint.pformat(seq1).splitlines(), pprint.pformat(seq2).splitlines())
        )
        self.fail(self._formatMessage(msg, self._truncateMessage(differing, diff)))

    def _truncateMessage(self, message, diff):
        if self.maxDiff is None or len(diff) <= self.maxDiff:
            return message + diff
        return message + _DIFF_OMITTED % len(diff)

    def assertListEqual(self, list1, list2, msg=None):
        self.assertSequenceEqual(list1, list2, msg, seq_type=list)

    def assertTupleEqual(self, tuple1, tuple2, msg=None):
        self.assertSequenceEqual(tuple1, tuple2, msg, seq_type=tuple)

    def assertSetEqual(self, set1, set2, msg=None):
        differences = []
        for name, one, other in (("first", set1, set2), ("second", set2, set1)):
            try:
                differences.append(one.difference(other))
            except TypeError as error:
                self.fail(f"invalid type when attempting set difference: {error}")
            except AttributeError as error:
                self.fail(f"{name} argument does not support set difference: {error}")
        if not any(differences):
            return
        lines = []
        for name, items in zip(("first", "second"), differences):
            if items:
                lines.append(f"Items in the {name} set but not the {'second' if name == 'first' else 'first'}:")
                lines.extend(repr(item) for item in items)
        self.fail(self._formatMessage(msg, "\n".join(lines)))

    def assertIn(self, member, container, msg=None):
        if member not in container:
            self._fail_with(msg, f"{safe_repr(member)} not found in {safe_repr(container)}")

    def assertNotIn(self, member, container, msg=None):
        if member in container:
            self._fail_with(msg, f"{safe_repr(member)} unexpectedly found in {safe_repr(container)}")

    def assertIs(self, expr1, expr2, msg=None):
        if expr1 is not expr2:
            self._fail_with(msg, f"{safe_repr(expr1)} is not {safe_repr(expr2)}")

    def assertIsNot(self, expr1, expr2, msg=None):
        if expr1 is expr2:
            self._fail_with(msg, f"unexpectedly identical: {safe_repr(expr1)}")

    def assertDictEqual(self, d1, d2, msg=None):
        self.assertIsInstance(d1, dict, "First argument is not a dictionary")
        self.assertIsInstance(d2, dict, "Second argument is not a dictionary")
        if d1 != d2:
            text = "%s != %s" % tuple(_shorten_common(d1, d2))
            diff = "\n" + "\n".join(
                difflib.ndiff(pprint.pformat(d1).splitlines(), pprint.pformat(d2).splitlines())
            )
            self.fail(self._formatMessage(msg, self._truncateMessage(text, diff)))

    def assertCountEqual(self, first, second, msg=None):
        first_items, second_items = list(first), list(second)
        try:
            one, two = collections.Counter(first_items), collections.Counter(second_items)
            if one == two:
                return
            keys = list(dict.fromkeys([*one, *two]))
            found = [(one[key], two[key], key) for key in keys if one[key] != two[key]]
        except TypeError:
            found = _unhashable_differences(first_items, second_items)
        if found:
            lines = ["Element counts were not equal:"]
            lines.extend(f"First has {a}, Second has {b}:  {item!r}" for a, b, item in found)
            self.fail(self._formatMessage(msg, self._truncateMessage(lines[0] + "\n", "\n".join(lines[1:]))))

    def assertMultiLineEqual(self, first, second, msg=None):
        self.assertIsInstance(first, str, "First argument is not a string")
        self.assertIsInstance(second, str, "Second argument is not a string")
        if first == second:
            return
        if len(first) > self._diffThreshold or len(second) > self._diffThreshold:
            self._baseAssertEqual(first, second, msg)
        lines1, lines2 = first.splitlines(keepends=True), second.splitlines(keepends=True)
        if len(lines1) == 1 and first.strip("\r\n") == first:
            lines1, lines2 = [first + "\n"], [second + "\n"]
        diff = "\n" + "".join(difflib.ndiff(lines1, lines2))
        text = "%s != %s" % tuple(_shorten_common(first, second))
        self.fail(self._formatMessage(msg, self._truncateMessage(text, diff)))

    def assertLess(self, a, b, msg=None):
        if not a < b:
            self._fail_with(msg, f"{safe_repr(a)} not less than {safe_repr(b)}")

    def assertLessEqual(self, a, b, msg=None):
        if not a <= b:
            self._fail_with(msg, f"{safe_repr(a)} not less than or equal to {safe_repr(b)}")

    def assertGreater(self, a, b, msg=None):
        if not a > b:
            self._fail_with(msg, f"{safe_repr(a)} not greater than {safe_repr(b)}")

    def assertGreaterEqual(self, a, b, msg=None):
        if not a >= b:
            self._fail_with(msg, f"{safe_repr(a)} not greater than or equal to {safe_repr(b)}")

    def assertIsNone(self, obj, msg=None):
        if obj is not None:
            self._fail_with(msg, f"{safe_repr(obj)} is not None")

    def assertIsNotNone(self, obj, msg=None):
        if obj is None:
            self._fail_with(msg, "unexpectedly None")

    def assertIsInstance(self, obj, cls, msg=None):
        if not isinstance(obj, cls):
            self._fail_with(msg, f"{safe_repr(obj)} is not an instance of {cls!r}")

    def assertNotIsInstance(self, obj, cls, msg=None):
        if isinstance(obj, cls):
            self._fail_with(msg, f"{safe_repr(obj)} is an instance of {cls!r}")

    def assertRegex(self, text, expected_regex, msg=None):
        if isinstance(expected_regex, (str, bytes)):
            expected_regex = re.compile(expected_regex)
        if not expected_regex.search(text):
            self._fail_with(msg, f"Regex didn't match: {expected_regex.pattern!r} not found in {text!r}")

    def assertNotRegex(self, text, unexpected_regex, msg=None):
        if isinstance(unexpected_regex, (str, bytes)):
            unexpected_regex = re.compile(unexpected_regex)
        match = unexpected_regex.search(text)
        if match:
            found = text[match.start():match.end()]
            self._fail_with(msg, f"Regex matched: {found!r} matches {unexpected_regex.pattern!r} in {text!r}")

    def _renamed(name, old):
        def deprecated(self, *args, **kwargs):
            warnings.warn(f"Please use {name} instead.", DeprecationWarning, 2)
            return getattr(self, name)(*args, **kwargs)
        deprecated.__name__ = old
        return deprecated

    if sys.version_info < (3, 12):
        failUnlessEqual = assertEquals = _renamed("assertEqual", "assertEquals")
        assertNotEquals = _renamed("assertNotEqual", "assertNotEquals")
        assert_ = _renamed("assertTrue", "assert_")
        assertRaisesRegexp = _renamed("assertRaisesRegex", "assertRaisesRegexp")
        assertRegexpMatches = _renamed("assertRegex", "assertRegexpMatches")
        assertAlmostEquals = _renamed("assertAlmostEqual", "assertAlmostEquals")
    del _renamed


def _unhashable_differences(first, second):
    found = []
    rest = list(second)
    seen = []
    for item in first:
        if any(item == other for other in seen):
            continue
        seen.append(item)
        a, b = sum(item == x for x in first), sum(item == x for x in rest)
        if a != b:
            found.append((a, b, item))
    for item in rest:
        if any(item == other for other in seen):
            continue
        seen.append(item)
        found.append((0, sum(item == x for x in rest), item))
    return found
`;
