import { cmath } from './cmath';
import { decimal } from './decimal';
import { decimalContext } from './decimalContext';
import { decimalFormat } from './decimalFormat';
import { decimalFunctions } from './decimalFunctions';
import { numbers } from './numbers';

/** Modules about numbers. */
export const numberTexts: Readonly<Record<string, string>> = {
  cmath,
  decimal,
  _decimal_context: decimalContext,
  _decimal_format: decimalFormat,
  _decimal_functions: decimalFunctions,
  numbers,
};
