/** The module `unittest.result`, in Python. */
export const unittestResult = String.raw`
import sys
import traceback
import types

from . import case

__unittest = True


class TestResult:
    """Collects what tests came to."""

    def __init__(self, stream=None, descriptions=None, verbosity=None, **kwargs):
        self.failfast = False
        self.failures = []
        self.errors = []
        self.testsRun = 0
        self.skipped = []
        self.expectedFailures = []
        self.unexpectedSuccesses = []
        self.collectedDurations = []
        self.shouldStop = False
        self.buffer = False
        self.tb_locals = False
        self._previousTestClass = None
        self._moduleSetUpFailed = False
        self._saved = None

    def printErrors(self):
        pass

    def startTest(self, test):
        self.testsRun += 1
        if self.buffer:
            import io
            self._saved = sys.stdout, sys.stderr
            sys.stdout, sys.stderr = io.StringIO(), io.StringIO()

    def _restore(self):
        if self._saved is not None:
            sys.stdout, sys.stderr = self._saved
            self._saved = None

    def startTestRun(self):
        pass

    def stopTest(self, test):
        self._restore()

    def stopTestRun(self):
        pass

    def _note(self, kept, test, info):
        kept.append((test, self._exc_info_to_string(info, test)))
        if self.failfast:
            self.stop()

    def addError(self, test, err):
        self._note(self.errors, test, err)

    def addFailure(self, test, err):
        self._note(self.failures, test, err)

    def addSubTest(self, test, subtest, err):
        if err is not None:
            self._note(self.failures if issubclass(err[0], test.failureException) else self.errors, subtest, err)

    def addSuccess(self, test):
        pass

    def addSkip(self, test, reason):
        self.skipped.append((test, reason))

    def addExpectedFailure(self, test, err):
        self.expectedFailures.append((test, self._exc_info_to_string(err, test)))

    def addUnexpectedSuccess(self, test):
        self.unexpectedSuccesses.append(test)
        if self.failfast:
            self.stop()

    def addDuration(self, test, elapsed):
        self.collectedDurations.append((str(test), elapsed))

    def wasSuccessful(self):
        return not self.failures and not self.errors and not self.unexpectedSuccesses

    def stop(self):
        self.shouldStop = True

    def _exc_info_to_string(self, err, test):
        kind, value, tb = err
        tb = self._trimmed(kind, value, tb, test)
        lines = list(traceback.TracebackException(kind, value, tb, capture_locals=self.tb_locals, compact=True).format())
        if self.buffer and self._saved is not None:
            for name, stream in (("Stdout", sys.stdout), ("Stderr", sys.stderr)):
                text = stream.getvalue()
                if text:
                    lines.append(f"\n{name}:\n{text}" + ("" if text.endswith("\n") else "\n"))
        return "".join(lines)

    def _trimmed(self, kind, value, tb, test):
        """The traceback without the frames of this package; those of a failed assertion are at its inner end."""
        while tb is not None and _is_ours(tb):
            tb = tb.tb_next
        if kind is test.failureException or value is not None and isinstance(value, test.failureException):
            inner = None
            at = tb
            while at is not None and not _is_ours(at):
                inner, at = at, at.tb_next
            if inner is not None:
                inner.tb_next = None
        if value is not None:
            value.__traceback__ = tb
        return tb

    def __repr__(self):
        cls = type(self)
        return (
            f"<{cls.__module__}.{cls.__qualname__} run={self.testsRun} errors={len(self.errors)} "
            f"failures={len(self.failures)}>"
        )


def _is_ours(tb):
    return "__unittest" in tb.tb_frame.f_globals


class _ErrorHolder:
    """Stands for a set-up or tear-down of a class or module that failed."""

    failureException = None

    def __init__(self, description):
        self.description = description

    def id(self):
        return self.description

    def shortDescription(self):
        return None

    def __repr__(self):
        return f"<ErrorHolder description={self.description!r}>"

    def __str__(self):
        return self.description

    def run(self, result):
        pass

    def __call__(self, result):
        pass

    def countTestCases(self):
        return 0


_ErrorHolder.failureException = ()


class TestSuite:
    """Tests and suites that are run together; set-ups of classes and modules are called here."""

    _cleanup = True

    def __init__(self, tests=()):
        self._tests = []
        self._removed_tests = 0
        self.addTests(tests)

    def __repr__(self):
        return f"<{type(self).__module__}.{type(self).__qualname__} tests={list(self)}>"

    def __eq__(self, other):
        if not isinstance(other, TestSuite):
            return NotImplemented
        return list(self) == list(other)

    def __iter__(self):
        return iter(self._tests)

    def countTestCases(self):
        return self._removed_tests + sum(test.countTestCases() for test in self if test)

    def addTest(self, test):
        if not callable(test):
            raise TypeError(f"{test!r} is not callable")
        if isinstance(test, type) and issubclass(test, (case.TestCase, TestSuite)):
            raise TypeError("TestCases and TestSuites must be instantiated before passing them to addTest()")
        self._tests.append(test)

    def addTests(self, tests):
        if isinstance(tests, str):
            raise TypeError("tests must be an iterable of tests, not a string")
        for test in tests:
            self.addTest(test)

    def __call__(self, *args, **kwargs):
        return self.run(*args, **kwargs)

    def debug(self):
        for test in self:
            test.debug()

    def run(self, result, debug=False):
        top = not getattr(result, "_testRunEntered", False)
        result._testRunEntered = True
        for index, test in enumerate(self):
            if result.shouldStop:
                break
            if not isinstance(test, TestSuite) and hasattr(test, "__dict__"):
                self._leave_class(test, result)
                self._change_module(test, result)
                self._enter_class(test, result)
                result._previousTestClass = test.__class__
                if getattr(test.__class__, "_classSetupFailed", False) or result._moduleSetUpFailed:
                    continue
            test(result)
            if self._cleanup:
                self._removed_tests += test.countTestCases() if hasattr(test, "countTestCases") else 0
                self._tests[index] = None
        if top:
            self._leave_class(None, result)
            self._leave_module(result)
            result._testRunEntered = False
        return result

    def _failed(self, result, error, name, parent):
        description = f"{name} ({parent})"
        holder = _ErrorHolder(description)
        if isinstance(error, case.SkipTest):
            result.addSkip(holder, str(error))
        else:
            result.addError(holder, (type(error), error, error.__traceback__))

    def _enter_class(self, test, result):
        current = test.__class__
        if current == result._previousTestClass or result._moduleSetUpFailed:
            return
        if getattr(current, "__unittest_skip__", False):
            return
        try:
            current._classSetupFailed = False
        except TypeError:
            pass
        set_up = getattr(current, "setUpClass", None)
        if set_up is None:
            return
        try:
            set_up()
        except Exception as error:
            current._classSetupFailed = True
            self._failed(result, error, "setUpClass", f"{current.__module__}.{current.__qualname__}")
            self._clean_class(current, result, "setUpClass")

    def _clean_class(self, cls, result, name):
        if hasattr(cls, "doClassCleanups"):
            cls.doClassCleanups()
            for info in cls.tearDown_exceptions:
                self._failed(result, info[1], name, f"{cls.__module__}.{cls.__qualname__}")

    def _leave_class(self, test, result):
        previous = result._previousTestClass
        if previous is None or test.__class__ == previous or getattr(previous, "_classSetupFailed", False):
            return
        if result._moduleSetUpFailed or getattr(previous, "__unittest_skip__", False):
            return
        tear_down = getattr(previous, "tearDownClass", None)
        if tear_down is not None:
            try:
                tear_down()
            except Exception as error:
                self._failed(result, error, "tearDownClass", f"{previous.__module__}.{previous.__qualname__}")
        self._clean_class(previous, result, "tearDownClass")

    def _change_module(self, test, result):
        previous = None if result._previousTestClass is None else result._previousTestClass.__module__
        current = test.__class__.__module__
        if current == previous:
            return
        self._leave_module(result)
        result._moduleSetUpFailed = False
        set_up = getattr(sys.modules.get(current), "setUpModule", None)
        if set_up is not None:
            try:
                set_up()
            except Exception as error:
                result._moduleSetUpFailed = True
                self._failed(result, error, "setUpModule", current)

    def _leave_module(self, result):
        if result._previousTestClass is None or result._moduleSetUpFailed:
            return
        name = result._previousTestClass.__module__
        tear_down = getattr(sys.modules.get(name), "tearDownModule", None)
        for action in (tear_down, case.doModuleCleanups):
            if action is not None:
                try:
                    action()
                except Exception as error:
                    self._failed(result, error, "tearDownModule", name)


BaseTestSuite = TestSuite


class _FailedTest(case.TestCase):
    def __init__(self, name, error):
        self._error = error
        super().__init__(name)

    def __getattr__(self, name):
        if name != self._testMethodName:
            raise AttributeError(name)

        def fail():
            raise self._error
        return fail


class TestLoader:
    """Finds the tests of classes and modules."""

    testMethodPrefix = "test"
    sortTestMethodsUsing = staticmethod(lambda a, b: (a > b) - (a < b))
    testNamePatterns = None
    suiteClass = TestSuite

    def __init__(self):
        self.errors = []

    def loadTestsFromTestCase(self, testCaseClass):
        if issubclass(testCaseClass, TestSuite):
            raise TypeError(
                "Test cases should not be derived from TestSuite. Maybe you meant to derive from TestCase?"
            )
        names = self.getTestCaseNames(testCaseClass)
        if not names and hasattr(testCaseClass, "runTest"):
            names = ["runTest"]
        return self.suiteClass(map(testCaseClass, names))

    def loadTestsFromModule(self, module, *args, pattern=None, **kwargs):
        tests = []
        for name in dir(module):
            item = getattr(module, name)
            if isinstance(item, type) and issubclass(item, case.TestCase):
                if item not in (case.TestCase, case.FunctionTestCase, case.IsolatedAsyncioTestCase):
                    tests.append(self.loadTestsFromTestCase(item))
        suite = self.suiteClass(tests)
        load = getattr(module, "load_tests", None)
        return suite if load is None else load(self, suite, pattern)

    def loadTestsFromName(self, name, module=None):
        import importlib
        parts = name.split(".")
        if module is None:
            for end in range(len(parts), 0, -1):
                try:
                    module = importlib.import_module(".".join(parts[:end]))
                    break
                except ImportError:
                    if end == 1:
                        error = ImportError(f"Failed to import test module: {parts[0]}\n{traceback.format_exc()}")
                        return self.suiteClass([_FailedTest(parts[-1], error)])
            parts = parts[end:]
        found, parent = module, None
        for part in parts:
            try:
                parent, found = found, getattr(found, part)
            except AttributeError as error:
                return self.suiteClass([_FailedTest(part, error)])
        if isinstance(found, types.ModuleType):
            return self.loadTestsFromModule(found)
        if isinstance(found, type) and issubclass(found, case.TestCase):
            return self.loadTestsFromTestCase(found)
        if isinstance(found, types.FunctionType) and isinstance(parent, type) and issubclass(parent, case.TestCase):
            return self.suiteClass([parent(parts[-1])])
        if isinstance(found, TestSuite):
            return found
        if callable(found):
            test = found()
            if isinstance(test, TestSuite):
                return test
            if isinstance(test, case.TestCase):
                return self.suiteClass([test])
            raise TypeError(f"calling {found} returned {test}, not a test")
        raise TypeError(f"don't know how to make test from: {found}")

    def loadTestsFromNames(self, names, module=None):
        return self.suiteClass([self.loadTestsFromName(name, module) for name in names])

    def getTestCaseNames(self, testCaseClass):
        import fnmatch
        import functools
        names = []
        for name in dir(testCaseClass):
            if not name.startswith(self.testMethodPrefix) or not callable(getattr(testCaseClass, name)):
                continue
            full = f"{testCaseClass.__module__}.{testCaseClass.__qualname__}.{name}"
            patterns = self.testNamePatterns
            if patterns is None or any(fnmatch.fnmatchcase(full, pattern) for pattern in patterns):
                names.append(name)
        if self.sortTestMethodsUsing:
            names.sort(key=functools.cmp_to_key(self.sortTestMethodsUsing))
        return names

    def discover(self, start_dir, pattern="test*.py", top_level_dir=None):
        return self.suiteClass([])


defaultTestLoader = TestLoader()


def makeSuite(testCaseClass, prefix="test", sortUsing=None, suiteClass=TestSuite):
    loader = TestLoader()
    loader.testMethodPrefix = prefix
    loader.suiteClass = suiteClass
    if sortUsing:
        loader.sortTestMethodsUsing = sortUsing
    return loader.loadTestsFromTestCase(testCaseClass)
`;
