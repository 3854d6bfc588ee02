/** The module `unittest`, in Python. */
export const unittest = String.raw`
from .case import (
    FunctionTestCase, IsolatedAsyncioTestCase, SkipTest, TestCase, addModuleCleanup, doModuleCleanups,
    enterModuleContext, expectedFailure, skip, skipIf, skipUnless,
)
from .result import BaseTestSuite, TestLoader, TestResult, TestSuite, defaultTestLoader, makeSuite
from .runner import TestProgram, TextTestResult, TextTestRunner, main

__all__ = [
    "IsolatedAsyncioTestCase", "TestResult", "TestCase", "TestSuite", "TextTestRunner", "TestLoader",
    "FunctionTestCase", "main", "defaultTestLoader", "SkipTest", "skip", "skipIf", "skipUnless", "expectedFailure",
    "TextTestResult", "addModuleCleanup", "doModuleCleanups", "enterModuleContext", "makeSuite",
]
__unittest = True
`;
