/**
 * Run by hand: compares our trees with CPython's for every text of a file of JSON lines ({file, text, tree}).
 * `npx tsx test/syntax/corpus.ts FILE [PYTHON]`
 */
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { parse } from '../../src/syntax';
import { differences } from './compare';

const [path, python = '3.12'] = process.argv.slice(2);
let files = 0;
let refused = 0;
let different = 0;
let accepted = 0;
let milliseconds = 0;
for await (const line of createInterface({ input: createReadStream(path) })) {
  const { file, text, tree, error } = JSON.parse(line);
  files++;
  const begin = performance.now();
  const parsed = parse(text, { python });
  milliseconds += performance.now() - begin;
  if (error !== undefined) {
    if (parsed.problems.length === 0) accepted++;
    continue;
  }
  if (parsed.problems.length > 0) {
    refused++;
    const [{ message, start }] = parsed.problems;
    console.log(`refused ${file}:${text.slice(0, start).split('\n').length}: ${message}`);
    continue;
  }
  const found = differences(parsed.module, tree);
  if (found.length > 0) {
    different++;
    console.log(`differs ${file}`, found);
  }
}
console.log({ files, refused, different, accepted, milliseconds: Math.round(milliseconds) });
