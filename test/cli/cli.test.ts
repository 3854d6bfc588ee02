import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = join(fileURLToPath(import.meta.url), '..', '..', '..');

/** The command line as a user calls it, bundled from its sources; `input` is its standard input. */
function interleave(args: readonly string[], input = '') {
  const command = [join(folder, 'cli.mjs'), ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd: folder, input, encoding: 'utf8' });
  return { status, stdout, stderr };
}

const folder = mkdtempSync(join(tmpdir(), 'interleave-cli-'));

const files: Record<string, string> = {
  'hello.py': 'import sys, time\ntime.sleep(0.5)\nprint("hello")\nsys.exit(7)\n',
  'fails.py': 'def f():\n    return 1 / 0\n\nf()\n',
  'broken.py': 'x = 1\nif x\n    print(x)\n',
  'deadlock.py': 'import threading\nlock = threading.Lock()\nlock.acquire()\nlock.acquire()\n',
  'forever.py': 'while True:\n    pass\n',
  'reads.py': 'print(input() + "!")\n',
  'empty.py': '',
  'unknown.py': 'import numpy\n',
  'claims.py': 'x = 1  # @always x == 1\n# @never deadlocks\n# @sometimes prints "no"\n# @cpu soon\n',
  'right.py': 'x = 1  # @always x == 1\n',
  'note.md': [
    '# A note',
    '',
    '```python {name=first}',
    'print("one")',
    '```',
    '',
    'Some words.',
    '',
    '```python {name=second}',
    'import threading',
    't = threading.Thread(target=print, args=("two",))',
    't.start()',
    't.join()',
    'oops',
    '```',
    '',
  ].join('\n'),
};

describe('the command line', function () {
  this.timeout(60_000);
  before(async () => {
    await build({
      entryPoints: [join(root, 'src/cli/index.ts')],
      outfile: join(folder, 'cli.mjs'),
      bundle: true,
      platform: 'node',
      format: 'esm',
      target: 'node20',
      define: { __STANDALONE_PAGE__: JSON.stringify({ script: 'const page = 1;', style: '' }) },
    });
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('runs a Python file: what it prints, its exit code, a timeline', () => {
    const { status, stdout } = interleave(['run', 'hello.py']);
    assert.equal(status, 7);
    assert.ok(stdout.startsWith('hello\n'), stdout);
    assert.match(stdout, /MainThread/);
  });

  it('prints one JSON object a snippet with exactly the fields of the contract', () => {
    const { status, stdout } = interleave(['run', '--json', 'hello.py', 'fails.py', 'note.md']);
    assert.equal(status, 7);
    const objects = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    assert.deepEqual(
      objects.map(({ file, line, status: ended, exitCode }) => [file, line, ended, exitCode]),
      [
        ['hello.py', 1, 'finished', 7],
        ['fails.py', 1, 'finished', 1],
        ['note.md', 4, 'finished', 0],
        ['note.md', 10, 'finished', 1],
      ],
    );
    const fields = 'file line status stdout stderr exitCode virtualSeconds wallSeconds tasks diagnostics';
    for (const object of objects) assert.deepEqual(Object.keys(object), fields.split(' '));
    assert.ok(Math.abs(objects[0].virtualSeconds - 0.5) < 0.02);
    assert.ok(objects[0].wallSeconds > 0);
    assert.match(objects[3].stderr, /File "note.md", line 14, in <module>/);
    const [main, thread] = objects[3].tasks;
    assert.deepEqual([main.kind, main.name, main.parent, main.fate], ['process', 'MainThread', null, 'raised']);
    assert.deepEqual([thread.kind, thread.name, thread.parent], ['thread', 'Thread-1 (print)', 0]);
  });

  it('prints a traceback as CPython does', () => {
    const { status, stderr } = interleave(['run', 'fails.py', '--python', '3.11']);
    assert.equal(status, 1);
    const expected = [
      'Traceback (most recent call last):',
      '  File "fails.py", line 4, in <module>',
      '    f()',
      '  File "fails.py", line 2, in f',
      '    return 1 / 0',
      '           ~~^~~',
      'ZeroDivisionError: division by zero',
      '',
    ];
    assert.equal(stderr, expected.join('\n'));
  });

  it('tells a syntax error, a deadlock and a limit by exit code, status and a sentence', () => {
    for (const [file, code, ended, words] of [
      ['broken.py', 1, 'syntax-error', "expected ':'"],
      ['deadlock.py', 3, 'deadlocked', 'lock `lock`'],
      ['forever.py', 4, 'limit', '0.05 s of virtual time'],
    ] as const) {
      const { status, stdout } = interleave(['run', file, '--json', '--limit', '50ms']);
      const result = JSON.parse(stdout);
      assert.equal(status, code, file);
      assert.equal(result.status, ended);
      assert.ok(result.diagnostics[0].message.includes(words), result.diagnostics[0].message);
    }
  });

  it('runs standard input, and gives a program its own', () => {
    const fromInput = interleave(['run', '-', '--json'], 'print(6 * 7)\n');
    assert.equal(JSON.parse(fromInput.stdout).stdout, '42\n');
    assert.equal(JSON.parse(interleave(['run', 'reads.py', '--json'], 'line\n').stdout).stdout, 'line!\n');
  });

  it('picks a snippet by its name and by a line', () => {
    assert.equal(JSON.parse(interleave(['run', 'note.md:first', '--json']).stdout).stdout, 'one\n');
    assert.equal(JSON.parse(interleave(['run', 'note.md:12', '--json']).stdout).stdout, 'two\n');
  });

  it('takes an empty file and an unknown module', () => {
    const empty = JSON.parse(interleave(['run', 'empty.py', '--json']).stdout);
    assert.deepEqual([empty.status, empty.stdout, empty.exitCode], ['finished', '', 0]);
    const unknown = JSON.parse(interleave(['run', 'unknown.py', '--json']).stdout);
    assert.match(unknown.stderr, /ModuleNotFoundError: No module named 'numpy'/);
    assert.deepEqual(
      unknown.diagnostics.map(({ code, line }: { code: string; line: number }) => [code, line]),
      [['unsupported.module', 1]],
    );
  });

  it('only parses with --syntax-only', () => {
    const { status, stdout } = interleave(['run', '--syntax-only', '--json', 'hello.py', 'broken.py']);
    assert.equal(status, 1);
    const [good, bad] = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    assert.deepEqual(good, { file: 'hello.py', line: 1, status: 'ok', diagnostics: [] });
    assert.deepEqual([bad.status, bad.diagnostics[0].line], ['syntax-error', 2]);
  });

  it('writes timelines and traces, and reads a trace again', () => {
    const out = ['--timeline', 't.svg', '--timeline', 't.txt', '--trace', 't.json'];
    assert.equal(interleave(['run', 'hello.py', '--json', ...out]).status, 7);
    assert.match(readFileSync(join(folder, 't.svg'), 'utf8'), /^<svg/);
    assert.match(readFileSync(join(folder, 't.txt'), 'utf8'), /MainThread/);
    const trace = JSON.parse(readFileSync(join(folder, 't.json'), 'utf8'));
    assert.ok(trace.traceEvents.some((row: { ph: string }) => row.ph === 'X'));
    const again = interleave(['trace', 't.json', '--to', 'txt']);
    assert.equal(again.stdout, readFileSync(join(folder, 't.txt'), 'utf8'));
  });

  it('explains a word', () => {
    writeFileSync(join(folder, 'hover.py'), files['note.md'].split('\n').slice(9, 14).join('\n'));
    const { stdout, status } = interleave(['explain', 'hover.py:4:4', '--json']);
    assert.equal(status, 0);
    assert.equal(JSON.parse(stdout).term, 'join');
  });

  describe('check', () => {
    it('gives every claim with its verdict as one JSON object', () => {
      const { status, stdout } = interleave(['check', '--json', 'claims.py']);
      const { files: read, claims } = JSON.parse(stdout);
      assert.equal(status, 1);
      assert.deepEqual(read, ['claims.py']);
      assert.deepEqual(
        claims.map(({ file, line, quantifier, text, verdict }: Record<string, unknown>) => [
          file,
          line,
          quantifier,
          text,
          verdict,
        ]),
        [
          ['claims.py', 1, 'always', 'x == 1', 'holds'],
          ['claims.py', 2, 'never', 'deadlocks', 'holds'],
          ['claims.py', 3, 'sometimes', 'prints "no"', 'refuted'],
          ['claims.py', 4, 'cpu', 'soon', 'invalid'],
        ],
      );
      for (const claim of claims) {
        assert.equal(typeof claim.reason, 'string');
        assert.equal(typeof claim.executions, 'number');
        assert.equal(typeof claim.complete, 'boolean');
      }
    });

    it('ends with 0 where every claim holds, and where there is none', () => {
      assert.deepEqual(interleave(['check', 'right.py', 'empty.py']), {
        status: 0,
        stdout:
          'right.py:1: holds: always x == 1\n    It holds in the only schedule.\n' +
          '1 claim in 2 files: 1 holds, 0 refuted, 0 undecided, 0 invalid\n',
        stderr: '',
      });
    });

    it('reads folders, and takes a share of them', () => {
      const inside = join(folder, 'notes', 'deep');
      mkdirSync(inside, { recursive: true });
      for (const name of ['b.md', 'a.py', 'no.txt', '.hidden.md']) writeFileSync(join(inside, name), '');
      writeFileSync(join(folder, 'notes', 'c.md'), '');
      const read = (...args: string[]) => JSON.parse(interleave(['check', '--json', ...args, 'notes']).stdout).files;
      assert.deepEqual(read(), ['notes/c.md', 'notes/deep/a.py', 'notes/deep/b.md']);
      assert.deepEqual(read('--shard', '1/2'), ['notes/c.md', 'notes/deep/b.md']);
      assert.deepEqual(read('--shard', '2/2'), ['notes/deep/a.py']);
    });

    it('reports as JUnit and as GitHub do', () => {
      const junit = interleave(['check', '--reporter', 'junit', 'claims.py']).stdout;
      assert.match(junit, /<testsuite name="claims\.py" tests="4" failures="1" errors="1">/);
      assert.match(junit, /<testcase classname="claims\.py" name="3: sometimes prints &#34;no&#34;"/);
      const github = interleave(['check', '--reporter', 'github', 'claims.py']).stdout;
      assert.match(github, /^::error file=claims\.py,line=3,col=1,title=Interleave%3A refuted::/m);
    });
  });

  it('answers a wrong call with exit code 2 and one line on stderr', () => {
    for (const args of [
      ['run'],
      ['run', 'nowhere.py'],
      ['run', 'note.md:third'],
      ['run', 'note.md:999'],
      ['run', 'hello.py', '--frobnicate'],
      ['run', 'hello.py', '--python', '4.0'],
      ['run', 'hello.py', '--cpus', '0'],
      ['run', 'hello.py', '--limit', 'soon'],
      ['run', 'hello.py', '--seed'],
      ['run', 'hello.py', '--timeline', 'x.png'],
      ['run', 'hello.py', '--schedule', 'x'],
      ['frobnicate'],
      ['check'],
      ['check', 'nowhere.md'],
      ['check', 'note.md', '--shard', '5/4'],
      ['check', 'note.md', '--reporter', 'loud'],
      ['explain', 'hello.py'],
      ['trace', 'hello.py', '--to', 'svg'],
    ]) {
      const { status, stdout, stderr } = interleave(args);
      assert.equal(status, 2, `${args.join(' ')}: ${stdout}${stderr}`);
      assert.equal(stdout, '');
      assert.match(stderr, /^interleave: [^\n]+\n$/, args.join(' '));
    }
  });
});
