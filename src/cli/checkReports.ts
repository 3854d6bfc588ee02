import type { VerdictKind } from '../notes';
import type { SavedSchedule } from '../simulator';

/** A claim with its verdict, at its place in a file. */
export interface CheckedClaim {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** From 0. */
  readonly column: number;
  /** `always`, `outcomes`, …; `claim` for one in prose. */
  readonly quantifier: string;
  readonly text: string;
  readonly verdict: VerdictKind;
  readonly reason: string;
  readonly executions: number;
  readonly complete: boolean;
  readonly schedule: SavedSchedule | null;
}

export interface Report {
  readonly files: readonly string[];
  readonly claims: CheckedClaim[];
}

const worded = ({ quantifier, text }: CheckedClaim) => (quantifier === 'claim' ? text : `${quantifier} ${text}`.trim());

function summary({ files, claims }: Report): string {
  const count = (kind: VerdictKind) => claims.filter(({ verdict }) => verdict === kind).length;
  const parts = (['holds', 'refuted', 'undecided', 'invalid'] as const).map((kind) => `${count(kind)} ${kind}`);
  const noun = (number: number, word: string) => `${number} ${word}${number === 1 ? '' : 's'}`;
  return `${noun(claims.length, 'claim')} in ${noun(files.length, 'file')}: ${parts.join(', ')}`;
}

function text(report: Report): string {
  const lines = report.claims.map(
    (claim) => `${claim.file}:${claim.line}: ${claim.verdict}: ${worded(claim)}\n    ${claim.reason}\n`,
  );
  return `${lines.join('')}${summary(report)}\n`;
}

function json({ files, claims }: Report): string {
  const shown = claims.map(({ column: _, schedule, ...claim }) => (schedule ? { ...claim, schedule } : claim));
  return `${JSON.stringify({ files, claims: shown })}\n`;
}

const xml = (value: string) =>
  value
    .replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: XML 1.0 allows no other control characters
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\ufffd');

/** What CI servers read: a suite for each file, a case for each claim. */
function junit(report: Report): string {
  const suites = report.files.map((file) => {
    const claims = report.claims.filter((claim) => claim.file === file);
    const cases = claims.map((claim) => {
      const name = xml(`${claim.line}: ${worded(claim)}`);
      const open = `    <testcase classname="${xml(file)}" name="${name}" file="${xml(file)}" line="${claim.line}"`;
      if (claim.verdict === 'holds') return `${open}/>`;
      const element = claim.verdict === 'invalid' ? 'error' : 'failure';
      return `${open}>\n      <${element} type="${claim.verdict}" message="${xml(claim.reason)}"/>\n    </testcase>`;
    });
    const failures = claims.filter(({ verdict }) => verdict === 'refuted' || verdict === 'undecided').length;
    const errors = claims.filter(({ verdict }) => verdict === 'invalid').length;
    const counts = `tests="${claims.length}" failures="${failures}" errors="${errors}"`;
    return `  <testsuite name="${xml(file)}" ${counts}>\n${cases.map((one) => `${one}\n`).join('')}  </testsuite>\n`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites>\n${suites.join('')}</testsuites>\n`;
}

const escaped = (value: string) => value.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
const property = (value: string) => escaped(value).replace(/:/g, '%3A').replace(/,/g, '%2C');

/** Annotations in the form that GitHub Actions shows beside the lines. */
function github(report: Report): string {
  const lines = report.claims
    .filter(({ verdict }) => verdict !== 'holds')
    .map((claim) => {
      const level = claim.verdict === 'undecided' ? 'warning' : 'error';
      const place = `file=${property(claim.file)},line=${claim.line},col=${claim.column + 1}`;
      return `::${level} ${place},title=${property(`Interleave: ${claim.verdict}`)}::${escaped(`${worded(claim)}: ${claim.reason}`)}\n`;
    });
  return `${lines.join('')}${summary(report)}\n`;
}

/** How a report is written, by the name that `--reporter` takes. */
export const reporters = { text, json, junit, github } as const;
