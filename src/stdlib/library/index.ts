import type { LibraryModule } from '../module';
import { collections } from './collections';
import { contextlib } from './contextlib';
import { abc, copy, string } from './copy';
import { dataclasses } from './dataclasses';
import { makeDequeType } from './deque';
import { digests, hashlib } from './digests';
import { enumModule } from './enum';
import { functools } from './functools';
import { futuresBase } from './futures/base';
import { futures, futuresThread } from './futures/thread';
import { bisect, heapq } from './heapq';
import { itertools } from './itertools';
import { json, jsonDecoder, jsonEncoder } from './json';
import { jsonText } from './jsonText';
import { math } from './math';
import { operator } from './operator';
import { random } from './random';
import { randomGenerator } from './randomGenerator';
import { re, regexEngine } from './regex';
import { types, typing } from './typing';

/** The everyday modules that are written in TypeScript. */
export const everydayModules: readonly LibraryModule[] = [
  math,
  randomGenerator,
  digests,
  regexEngine,
  jsonText,
  { name: '_collections', make: () => [makeDequeType()] },
];

/** Those that are written in Python, by name; compiled when they are first imported. */
export const everydayTexts: Readonly<Record<string, string>> = {
  abc,
  bisect,
  collections,
  concurrent: '',
  'concurrent.futures': futures,
  'concurrent.futures._base': futuresBase,
  'concurrent.futures.thread': futuresThread,
  contextlib,
  copy,
  dataclasses,
  enum: enumModule,
  functools,
  hashlib,
  heapq,
  itertools,
  json,
  'json.decoder': jsonDecoder,
  'json.encoder': jsonEncoder,
  operator,
  random,
  re,
  string,
  types,
  typing,
};
