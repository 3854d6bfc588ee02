/** The module `unittest.runner`, in Python. */
export const unittestRunner = String.raw`
import sys
import time
import warnings

from . import result, case

__unittest = True


class _WritelnDecorator:
    def __init__(self, stream):
        self.stream = stream

    def __getattr__(self, name):
        if name in ("stream", "__getstate__"):
            raise AttributeError(name)
        return getattr(self.stream, name)

    def writeln(self, arg=None):
        if arg:
            self.write(arg)
        self.write("\n")


class TextTestResult(result.TestResult):
    """Tells of each test as it ends."""

    separator1 = "=" * 70
    separator2 = "-" * 70

    def __init__(self, stream, descriptions, verbosity, *, durations=None):
        super().__init__(stream, descriptions, verbosity)
        self.stream = stream
        self.showAll = verbosity > 1
        self.dots = verbosity == 1
        self.descriptions = descriptions
        self._newline = True
        self.durations = durations

    def getDescription(self, test):
        first = test.shortDescription()
        return f"{test}\n{first}" if self.descriptions and first else str(test)

    def startTest(self, test):
        super().startTest(test)
        if self.showAll:
            self.stream.write(self.getDescription(test))
            self.stream.write(" ... ")
            self.stream.flush()
            self._newline = False

    def _say(self, test, word, dot):
        if self.showAll:
            if isinstance(test, case._SubTest) or self._newline:
                if not self._newline:
                    self.stream.writeln()
                if isinstance(test, case._SubTest):
                    self.stream.write("  ")
                self.stream.write(self.getDescription(test))
                self.stream.write(" ... ")
            self.stream.writeln(word)
            self.stream.flush()
            self._newline = True
        elif self.dots:
            self.stream.write(dot)
            self.stream.flush()

    def addSubTest(self, test, subtest, err):
        if err is not None:
            failed = issubclass(err[0], subtest.failureException)
            if self.showAll or self.dots:
                self._say(subtest, "FAIL" if failed else "ERROR", "F" if failed else "E")
        super().addSubTest(test, subtest, err)

    def addSuccess(self, test):
        super().addSuccess(test)
        self._say(test, "ok", ".")

    def addError(self, test, err):
        super().addError(test, err)
        self._say(test, "ERROR", "E")

    def addFailure(self, test, err):
        super().addFailure(test, err)
        self._say(test, "FAIL", "F")

    def addSkip(self, test, reason):
        super().addSkip(test, reason)
        self._say(test, f"skipped {reason!r}", "s")

    def addExpectedFailure(self, test, err):
        super().addExpectedFailure(test, err)
        self._say(test, "expected failure", "x")

    def addUnexpectedSuccess(self, test):
        super().addUnexpectedSuccess(test)
        self._say(test, "unexpected success", "u")

    def printErrors(self):
        if self.dots or self.showAll:
            self.stream.writeln()
            self.stream.flush()
        self.printErrorList("ERROR", self.errors)
        self.printErrorList("FAIL", self.failures)
        if self.unexpectedSuccesses:
            self.stream.writeln(self.separator1)
            for test in self.unexpectedSuccesses:
                self.stream.writeln(f"UNEXPECTED SUCCESS: {self.getDescription(test)}")
            self.stream.flush()

    def printErrorList(self, flavour, errors):
        for test, text in errors:
            self.stream.writeln(self.separator1)
            self.stream.writeln(f"{flavour}: {self.getDescription(test)}")
            self.stream.writeln(self.separator2)
            self.stream.writeln("%s" % text)
            self.stream.flush()


class TextTestRunner:
    """Runs tests and writes what they came to, on stderr unless told otherwise."""

    resultclass = TextTestResult

    def __init__(self, stream=None, descriptions=True, verbosity=1, failfast=False, buffer=False, resultclass=None,
                 warnings=None, *, tb_locals=False, durations=None):
        self.stream = _WritelnDecorator(sys.stderr if stream is None else stream)
        self.descriptions = descriptions
        self.verbosity = verbosity
        self.failfast = failfast
        self.buffer = buffer
        self.tb_locals = tb_locals
        self.durations = durations
        self.warnings = warnings
        if resultclass is not None:
            self.resultclass = resultclass

    def _makeResult(self):
        return self.resultclass(self.stream, self.descriptions, self.verbosity)

    def run(self, test):
        made = self._makeResult()
        made.failfast, made.buffer, made.tb_locals = self.failfast, self.buffer, self.tb_locals
        with warnings.catch_warnings():
            if self.warnings:
                warnings.simplefilter(self.warnings)
            start = time.perf_counter()
            begin = getattr(made, "startTestRun", None)
            if begin is not None:
                begin()
            try:
                test(made)
            finally:
                end = getattr(made, "stopTestRun", None)
                if end is not None:
                    end()
            taken = time.perf_counter() - start
        made.printErrors()
        stream = self.stream
        if hasattr(made, "separator2"):
            stream.writeln(made.separator2)
        count = made.testsRun
        stream.writeln(f"Ran {count} test{'s' if count != 1 else ''} in {taken:.3f}s")
        stream.writeln()
        infos = []
        if not made.wasSuccessful():
            stream.write("FAILED")
            for name, kept in (("failures", made.failures), ("errors", made.errors)):
                if kept:
                    infos.append(f"{name}={len(kept)}")
        elif count == 0 and not made.skipped and sys.version_info >= (3, 12):
            stream.write("NO TESTS RAN")
        else:
            stream.write("OK")
        for name, kept in (
            ("skipped", made.skipped),
            ("expected failures", made.expectedFailures),
            ("unexpected successes", made.unexpectedSuccesses),
        ):
            if kept:
                infos.append(f"{name}={len(kept)}")
        stream.writeln(f" ({', '.join(infos)})" if infos else "")
        stream.flush()
        return made


class TestProgram:
    """What a file of tests does when it is run."""

    def __init__(self, module="__main__", defaultTest=None, argv=None, testRunner=None,
                 testLoader=result.defaultTestLoader, exit=True, verbosity=1, failfast=None, catchbreak=None,
                 buffer=None, warnings=None, *, tb_locals=False, durations=None):
        if isinstance(module, str):
            self.module = __import__(module)
            for part in module.split(".")[1:]:
                self.module = getattr(self.module, part)
        else:
            self.module = module
        argv = sys.argv if argv is None else argv
        self.exit = exit
        self.failfast, self.buffer, self.verbosity = failfast, buffer, verbosity
        self.tb_locals = tb_locals
        self.warnings = warnings if warnings is not None or sys.warnoptions else "default"
        self.testRunner = testRunner
        self.testLoader = testLoader
        self.defaultTest = defaultTest
        self.progName = argv[0] if argv else ""
        self._read(argv[1:])
        self.runTests()

    def _read(self, args):
        names, patterns = [], []
        args = list(args)
        while args:
            arg = args.pop(0)
            if arg in ("-v", "--verbose"):
                self.verbosity = 2
            elif arg in ("-q", "--quiet"):
                self.verbosity = 0
            elif arg in ("-f", "--failfast"):
                self.failfast = True
            elif arg in ("-b", "--buffer"):
                self.buffer = True
            elif arg == "--locals":
                self.tb_locals = True
            elif arg == "-k" and args:
                pattern = args.pop(0)
                patterns.append(pattern if "*" in pattern else f"*{pattern}*")
            elif not arg.startswith("-"):
                names.append(arg)
        if patterns:
            self.testLoader.testNamePatterns = patterns
        if not names and self.defaultTest is not None:
            names = [self.defaultTest] if isinstance(self.defaultTest, str) else list(self.defaultTest)
        if names:
            self.test = self.testLoader.loadTestsFromNames(names, self.module)
        else:
            self.test = self.testLoader.loadTestsFromModule(self.module)

    def runTests(self):
        runner = TextTestRunner if self.testRunner is None else self.testRunner
        if isinstance(runner, type):
            runner = runner(
                verbosity=self.verbosity, failfast=self.failfast, buffer=self.buffer, warnings=self.warnings,
                tb_locals=self.tb_locals,
            )
        self.result = runner.run(self.test)
        if self.exit:
            if self.result.testsRun == 0 and not self.result.skipped and sys.version_info >= (3, 12):
                sys.exit(5)
            sys.exit(not self.result.wasSuccessful())


main = TestProgram
`;
