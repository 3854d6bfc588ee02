import type { LibraryModule } from '../module';
import { abc } from './abc';
import { collections } from './collections';
import { collectionsAbc } from './collectionsAbc';
import { contextlib } from './contextlib';
import { dataTexts } from './data';
import { dataclasses } from './dataclasses';
import { datetime } from './datetime';
import { dequeType } from './deque';
import { digests, hashlib } from './digests';
import { enumModule } from './enum';
import { fileTexts } from './files';
import { functools } from './functools';
import { futuresBase } from './futures/base';
import { futures, futuresThread } from './futures/thread';
import { bisect, heapq } from './heapq';
import { importlib } from './importlib';
import { inspect } from './inspect';
import { itertools } from './itertools';
import { json, jsonDecoder, jsonEncoder } from './json';
import { jsonText } from './jsonText';
import { logging } from './logging';
import { math } from './math';
import { numberTexts } from './numbers';
import { operator } from './operator';
import { programTexts } from './program';
import { random } from './random';
import { randomGenerator } from './randomGenerator';
import { re, regexEngine } from './regex';
import { gc, sched } from './sched';
import { fractions, statistics } from './statistics';
import { nativeStreams, streamTexts } from './streams';
import { struct, structText } from './structText';
import { testingTexts } from './testing';
import { textTexts } from './text';
import { base64, binascii, keyword, pprint, textwrap } from './textwrap';
import { traceback } from './traceback';
import { tracebackFrames } from './tracebackFrames';
import { typesCore } from './typesCore';
import { types, typing } from './typing';
import { uuid } from './uuid';
import { weakref } from './weakref';

/** The everyday modules that are written in TypeScript. */
export const everydayModules: readonly LibraryModule[] = [
  math,
  randomGenerator,
  digests,
  regexEngine,
  jsonText,
  structText,
  nativeStreams,
  tracebackFrames,
  { name: '_collections', make: () => [dequeType()] },
  typesCore,
];

/** Those that are written in Python, by name; compiled when they are first imported. */
export const everydayTexts: Readonly<Record<string, string>> = {
  ...dataTexts,
  ...fileTexts,
  ...numberTexts,
  ...textTexts,
  ...programTexts,
  ...streamTexts,
  ...testingTexts,
  abc,
  base64,
  binascii,
  bisect,
  collections,
  _collections_abc: collectionsAbc,
  'collections.abc': 'from _collections_abc import *\nfrom _collections_abc import __all__\n',
  concurrent: '',
  'concurrent.futures': futures,
  'concurrent.futures._base': futuresBase,
  'concurrent.futures.thread': futuresThread,
  contextlib,
  dataclasses,
  datetime,
  enum: enumModule,
  fractions,
  functools,
  gc,
  hashlib,
  heapq,
  importlib,
  inspect,
  itertools,
  json,
  'json.decoder': jsonDecoder,
  'json.encoder': jsonEncoder,
  keyword,
  logging,
  operator,
  pprint,
  random,
  re,
  sched,
  statistics,
  struct,
  textwrap,
  traceback,
  types,
  typing,
  uuid,
  weakref,
};
