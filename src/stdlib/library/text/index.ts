import { csv } from './csv';
import { html } from './html';
import { htmlEntities } from './htmlEntities';
import { shlex } from './shlex';
import { string } from './string';
import { urllib } from './urllib';
import { urllibParse } from './urllibParse';

/** Modules about text and its formats. */
export const textTexts: Readonly<Record<string, string>> = {
  csv,
  html,
  'html.entities': htmlEntities,
  shlex,
  string,
  urllib,
  'urllib.parse': urllibParse,
};
