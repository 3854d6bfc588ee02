import { activationTests } from './activation';
import { claimTests } from './claims';
import { diagnosticTests } from './diagnostics';
import { hoverTests } from './hovers';
import { lensTests } from './lenses';
import { runTests } from './runs';

/** Every file of tests, as a function that defines them once mocha is ready. */
export const tests = [activationTests, lensTests, hoverTests, diagnosticTests, runTests, claimTests];
