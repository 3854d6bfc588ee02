import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { startRun } from '../../src/simulator';

/**
 * Compares random programs with CPython 3.11: `node --import tsx test/random/fuzz.ts FROM TO [FOLDER]`, the interpreter
 * in `PYTHON311`, else `python3.11`. Programs that differ are shrunk and written to the folder.
 */
interface Answer {
  readonly text: string;
  /** Null where the program is no fair one: too long or too large. */
  readonly stdout: string | null;
  readonly error: string | null;
}

/** One CPython process that runs programs one after the other. */
class Oracle {
  private readonly child: ChildProcessWithoutNullStreams;
  private readonly waiting: ((line: string) => void)[] = [];

  constructor() {
    const script = fileURLToPath(new URL('oracle.py', import.meta.url));
    const environment = { ...process.env, PYTHONHASHSEED: '0', PYTHONDONTWRITEBYTECODE: '1' };
    this.child = spawn(process.env.PYTHON311 ?? 'python3.11', ['-W', 'ignore', script], { env: environment });
    this.child.stderr.resume();
    createInterface({ input: this.child.stdout }).on('line', (line) => this.waiting.shift()?.(line));
  }

  ask(job: { seed: number } | { text: string }): Promise<Answer> {
    return new Promise((resolve) => {
      this.waiting.push((line) => resolve(JSON.parse(line) as Answer));
      this.child.stdin.write(`${JSON.stringify(job)}\n`);
    });
  }

  close(): void {
    this.child.stdin.end();
  }
}

/** What the simulator prints, with the last line of what it reports of an exception. */
export function simulated(text: string): string {
  const run = startRun(`import sys\nsys.setrecursionlimit(400)\n${text}`, { python: '3.11', filename: 'program.py' });
  const until = performance.now() + 10_000;
  while (!run.advance(500, () => performance.now())) if (performance.now() > until) break;
  const { stdout, stderr, status } = run.result();
  const error = stderr.trimEnd().split('\n').pop() ?? '';
  return stdout + (error === '' ? '' : `! ${error}`) + (status === 'finished' || error !== '' ? '' : `! ${status}`);
}

const expected = (answer: Answer): string => answer.stdout + (answer.error === null ? '' : `! ${answer.error}`);

/** Addresses and orders that chance decides. */
const comparable = (text: string): string => text.replace(/0x[0-9a-f]{6,}/g, '0x…');

const differs = (answer: Answer): boolean =>
  answer.stdout !== null && comparable(expected(answer)) !== comparable(simulated(answer.text));

/** Leaves out lines as long as the difference stays; what CPython cannot compile has gone too far. */
async function shrink(oracle: Oracle, text: string): Promise<string> {
  let lines = text.split('\n');
  for (let size = Math.floor(lines.length / 2); size >= 1; size = Math.floor(size / 2)) {
    for (let at = 0; at < lines.length; ) {
      const fewer = [...lines.slice(0, at), ...lines.slice(at + size)];
      const answer = await oracle.ask({ text: fewer.join('\n') });
      const isFair = answer.error === null || !/^(Syntax|Indentation|Name|UnboundLocal)Error/.test(answer.error);
      if (isFair && differs(answer)) lines = fewer;
      else at += size;
    }
  }
  return lines.join('\n');
}

async function main(from: number, to: number, folder: string | undefined): Promise<void> {
  const oracle = new Oracle();
  let compared = 0;
  let failures = 0;
  for (let seed = from; seed < to; seed++) {
    const answer = await oracle.ask({ seed });
    if (answer.stdout === null || /^(Syntax|Indentation)Error/.test(answer.error ?? '')) continue;
    compared++;
    if (!differs(answer)) continue;
    failures++;
    const small = await shrink(oracle, answer.text);
    const known = await oracle.ask({ text: small });
    console.log(`--- seed ${seed}\n${small}\n=== CPython\n${expected(known)}\n=== simulated\n${simulated(small)}`);
    if (folder !== undefined) writeFileSync(`${folder}/seed${seed}.py`, small);
  }
  console.log(`${compared} programs compared, ${failures} differ`);
  oracle.close();
}

if (process.argv[1] === fileURLToPath(import.meta.url) || process.env.FUZZ === '1') {
  await main(Number(process.argv[2]), Number(process.argv[3]), process.argv[4]);
}
