import { activationTests } from './activation';

/** Every file of tests, as a function that defines them once mocha is ready. */
export const tests = [activationTests];
