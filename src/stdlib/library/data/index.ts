import { array } from './array';
import { copy } from './copy';
import { copyreg } from './copyreg';
import { graphlib } from './graphlib';
import { pickle } from './pickle';
import { reprlib } from './reprlib';
import { userTypes } from './userTypes';

/** Modules about data and its order. */
export const dataTexts: Readonly<Record<string, string>> = {
  array,
  copy,
  copyreg,
  graphlib,
  pickle,
  reprlib,
  _user_types: userTypes,
};
