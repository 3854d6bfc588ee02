import { warnings } from './warnings';

/** Modules about the program itself and how it is started. */
export const programTexts: Readonly<Record<string, string>> = {
  warnings,
};
