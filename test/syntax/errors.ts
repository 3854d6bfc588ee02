/**
 * Run by hand: compares what we say about broken texts with what CPython said, for a file of JSON lines
 * ({text, error: null | {type, message, line, column}}). `npx tsx test/syntax/errors.ts FILE [PYTHON] [--list]`
 */
import { readFileSync } from 'node:fs';
import { LineIndex } from '../../src/base';
import { parse } from '../../src/syntax';

const [file, python = '3.12'] = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const isListing = process.argv.includes('--list');
const counts = { broken: 0, refused: 0, sameLine: 0, sameMessage: 0, samePlace: 0, valid: 0, refusedValid: 0 };
for (const line of readFileSync(file, 'utf8').trim().split('\n')) {
  const { text, error } = JSON.parse(line);
  const [problem] = parse(text, { python }).problems;
  const place = problem && new LineIndex(text).positionOf(problem.start);
  const ours = problem && `${problem.type} ${place?.line}:${(place?.column ?? 0) + 1} ${problem.message}`;
  if (error === null) {
    counts.valid++;
    if (problem !== undefined) {
      counts.refusedValid++;
      if (isListing) console.log(JSON.stringify(text), `\n   valid, but: ${ours}`);
    }
    continue;
  }
  counts.broken++;
  if (problem !== undefined) counts.refused++;
  if (place?.line === error.line) counts.sameLine++;
  const isSameMessage = problem?.message === error.message;
  if (isSameMessage) counts.sameMessage++;
  const isSamePlace = place?.line === error.line && (place?.column ?? 0) + 1 === error.column;
  if (isSamePlace) counts.samePlace++;
  if (isListing && !(isSameMessage && isSamePlace)) {
    console.log(
      `${JSON.stringify(text)}\n   theirs ${error.type} ${error.line}:${error.column} ${error.message}\n   ours   ${ours}`,
    );
  }
}
console.log(counts);
