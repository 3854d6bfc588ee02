import { difflib } from './difflib';
import { timeit } from './timeit';
import { unittest } from './unittest';
import { unittestAssertions } from './unittestAssertions';
import { unittestCase } from './unittestCase';
import { unittestResult } from './unittestResult';
import { unittestRunner } from './unittestRunner';

/** Modules with which programs are tested. */
export const testingTexts: Readonly<Record<string, string>> = {
  difflib,
  timeit,
  unittest,
  'unittest._assertions': unittestAssertions,
  'unittest.case': unittestCase,
  'unittest.result': unittestResult,
  'unittest.runner': unittestRunner,
};
