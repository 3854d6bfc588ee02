import { fnmatch } from './fnmatch';
import { glob } from './glob';
import { ntpath } from './ntpath';
import { os } from './os';
import { pathlib } from './pathlib';
import { shutil } from './shutil';
import { stat } from './stat';
import { tempfile } from './tempfile';

/** Modules about files and paths; `posix` and `posixpath` are in TypeScript. */
export const fileTexts: Readonly<Record<string, string>> = {
  fnmatch,
  glob,
  ntpath,
  os,
  pathlib,
  shutil,
  stat,
  tempfile,
};
