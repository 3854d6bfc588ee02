import { argparse } from './argparse';
import { argparseHelp } from './argparseHelp';
import { errno } from './errno';
import { future } from './future';
import { getopt } from './getopt';
import { getpass } from './getpass';
import { hmac } from './hmac';
import { linecache } from './linecache';
import { locale } from './locale';
import { platform } from './platform';
import { secrets } from './secrets';
import { site } from './site';
import { warnings } from './warnings';

/** Modules about the program itself and how it is started. */
export const programTexts: Readonly<Record<string, string>> = {
  argparse,
  _argparse_help: argparseHelp,
  errno,
  __future__: future,
  getopt,
  getpass,
  hmac,
  linecache,
  locale,
  platform,
  secrets,
  site,
  warnings,
};
