import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { LineIndex } from '../../src/base';
import { parse, walk } from '../../src/syntax';
import { differences } from './compare';

/** Where two UTF-16 lines of the same text begin is no matter of dispute, so places are compared as lines and columns. */
interface Recorded {
  readonly text: string;
  readonly tree?: unknown;
  readonly error?: {
    readonly type: string;
    readonly message: string;
    readonly line: number;
    readonly column: number;
  } | null;
}

function recorded(name: string): Recorded[] {
  return JSON.parse(readFileSync(new URL(`recorded/${name}.json`, import.meta.url), 'utf8'));
}

function brief(text: string): string {
  const shown = JSON.stringify(text);
  return shown.length > 70 ? `${shown.slice(0, 70)}…` : shown;
}

/** Columns count from 1, in characters of the line, as CPython prints them. */
function firstProblem(text: string, python?: string) {
  const [problem] = parse(text, { python }).problems;
  if (problem === undefined) return null;
  const { line, column } = new LineIndex(text).positionOf(problem.start);
  return { type: problem.type, message: problem.message, line, column: column + 1 };
}

describe('syntax: trees are those of CPython 3.12', () => {
  for (const { text, tree } of recorded('trees')) {
    it(brief(text), () => {
      const parsed = parse(text);
      assert.deepEqual(parsed.problems, []);
      assert.equal(parsed.completeness, 'complete');
      assert.deepEqual(differences(parsed.module, tree), []);
    });
  }
});

describe('syntax: errors are those of CPython 3.12', () => {
  for (const { text, error } of recorded('errors')) {
    it(brief(text), () => {
      assert.ok(error, 'CPython refuses it');
      const problem = firstProblem(text);
      assert.ok(problem, 'we refuse it');
      // CPython gives no place for a null byte.
      if (error.line === null) assert.equal(problem.message, error.message);
      else
        assert.deepEqual(problem, { type: error.type, message: error.message, line: error.line, column: error.column });
    });
  }
});

describe('syntax: what each version accepts', () => {
  for (const python of ['3.8', '3.9', '3.10', '3.11', '3.12', '3.13']) {
    for (const { text, error } of recorded(`versions-${python}`)) {
      it(`${python} ${brief(text)}`, () => {
        const problem = firstProblem(text, python);
        assert.equal(problem === null, error === null, problem?.message);
        // The parser of 3.8 was another one; its places of errors are not followed.
        if (error && python > '3.9') assert.equal(problem?.line, error.line);
      });
    }
  }
  it('t-strings are of 3.14', () => {
    assert.deepEqual(parse("x = t'{a}'", { python: '3.14' }).problems, []);
    assert.equal(firstProblem("x = t'{a}'", '3.13')?.message, 'invalid syntax');
  });
});

describe('syntax: offsets', () => {
  it('are UTF-16 in the text as given, also inside f-strings', () => {
    const text = "\ufeffπ = 1\r\n🐍s = f'é{π}🐍{f'''{ π }'''}'\r\n".replace('🐍s', 's');
    const names: string[] = [];
    walk(parse(text).module, (node) => {
      if (node.kind === 'Name') names.push(`${node.id}=${text.slice(node.start, node.end)}`);
      return undefined;
    });
    assert.deepEqual(names, ['π=π', 's=s', 'π=π', 'π=π']);
  });
  it('say where the name of a definition stands', () => {
    const text = '@a\nasync  def  run(self): pass\nclass  Worker: pass\n';
    const [run, worker] = parse(text).module.body;
    assert.ok(run.kind === 'AsyncFunctionDef' && worker.kind === 'ClassDef');
    assert.equal(text.slice(run.nameStart, run.nameStart + 3), 'run');
    assert.equal(text.slice(worker.nameStart, worker.nameStart + 6), 'Worker');
  });
});

describe('syntax: broken texts', () => {
  it('keep the definitions that are not concerned', () => {
    const text =
      'import threading\ndef a():\n    pass\ndef b(:\n    x = 1\ndef c():\n    y = (1,\n    return y\nclass D:\n    pass\n';
    const parsed = parse(text);
    assert.equal(parsed.completeness, 'recovered');
    const names = parsed.module.body.flatMap((node) =>
      'name' in node && typeof node.name === 'string' ? [node.name] : [],
    );
    assert.ok(names.includes('a') && names.includes('c') && names.includes('D'), names.join());
  });
  it('give the first problem only, as CPython does, when the grammar refuses them', () => {
    assert.equal(parse('x = = 1\ny = = 2\n').problems.length, 1);
  });
  it('are said to be too deep instead of overflowing the stack', () => {
    const deep = (open: string, close: string, n: number) => `x = ${open.repeat(n)}1${close.repeat(n)}\n`;
    assert.equal(firstProblem(deep('(', ')', 10_000))?.message, 'too many nested parentheses');
    assert.equal(firstProblem(deep('[', ']', 201))?.message, 'too many nested parentheses');
    assert.deepEqual(parse(deep('(', ')', 150)).problems, []);
    for (const text of [
      deep('-', '', 20_000),
      deep('1 + ', '', 20_000),
      deep('not ', '', 20_000),
      deep('lambda: ', '', 20_000),
      deep('a.', '', 5).replace('1', `a${'.b'.repeat(20_000)}`),
    ]) {
      assert.equal(parse(text).completeness, 'recovered');
    }
    assert.deepEqual(parse(`x = ${'1 + '.repeat(500)}1\n`).problems, []);
    assert.deepEqual(parse(`if a: pass\n${'elif b: pass\n'.repeat(400)}`).problems, []);
  });
});
