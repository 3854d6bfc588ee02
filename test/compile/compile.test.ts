import { deepStrictEqual, match, ok, strictEqual } from 'node:assert/strict';
import { type CompileOptions, compile } from '../../src/compile';
import { analyseScopes, type BinOp, type Module, parse, type Stmt } from '../../src/syntax';
import { run } from './smallMachine';

function compileText(text: string, more: Partial<CompileOptions> = {}) {
  const python = more.python ?? '3.12';
  const { module, problems } = parse(text, { python });
  deepStrictEqual(problems, []);
  return compile(module, text, analyseScopes(module), { siteBase: 0, file: 0, variant: 'run', ...more, python });
}

/** The code parses as JavaScript in strict mode. */
function isJavaScript(text: string): boolean {
  new Function('R', 'S', 'DONE', 'Frame', 'Cell', 'O', 'K', text);
  return true;
}

describe('names and strings of a hostile program', () => {
  it('cannot be words or objects of JavaScript', () => {
    const words = ['arguments', 'eval', 'this_', 'var', 'let', 'const', 'function', 'new', 'typeof', 'void', 'switch'];
    const more = [
      'R',
      'S',
      'DONE',
      'Frame',
      'Cell',
      'O',
      'K',
      'G',
      'F',
      'L',
      'pc',
      'r',
      't0',
      'l',
      'e',
      'main',
      'NONE',
    ];
    const odd = ['__proto__', 'constructor', 'prototype', 'toString', 'h0', 'v_x', 'ns', 'π', 'ñame', '变量', 'ªb'];
    for (const name of [...words, ...more, ...odd]) {
      const text = [
        `def f(${name}, g=2):`,
        `    ${name} = ${name} + g`,
        '    def inner():',
        `        return ${name}`,
        `    return inner() + sum([${name} for ${name} in [1, 2]])`,
        'def sum(items):',
        '    t = 0',
        '    for i in items: t += i',
        '    return t',
        `print(f(3))`,
        `${name} = 7`,
        `print(${name})`,
        'class A:',
        `    ${name} = 4`,
        `print(A.${name})`,
      ].join('\n');
      deepStrictEqual(run(text, 'always'), ['8', '7', '4'], name);
    }
  });

  it('keeps strings what they are', () => {
    const strings = [
      '</script>',
      // biome-ignore lint/suspicious/noTemplateCurlyInString: a string that must stay text
      '`${process}`',
      '\'"\\',
      '\u2028\u2029',
      '\ud800',
      '*/ throw 1 //',
      '\0\r\n',
      '😀',
      // biome-ignore lint/suspicious/noTemplateCurlyInString: a string that must stay text
      '${x}',
    ];
    for (const value of strings) {
      const literal = `"${[...value].map((c) => `\\U${(c.codePointAt(0) ?? 0).toString(16).padStart(8, '0')}`).join('')}"`;
      const { program } = compileText(`x = ${literal}\nprint(f"{x}" ${literal})\n`);
      ok(isJavaScript(program.javascript));
      match(program.javascript, /^[\x20-\x7e\n]*$/);
      ok(!program.javascript.includes('</'));
      deepStrictEqual(run(`print(${literal})\nprint(${literal} + 'x')`, 'never'), [value, `${value}x`]);
    }
  });

  it('reaches attributes of JavaScript objects in no way', () => {
    const { program } = compileText('x.constructor.__proto__\nx.constructor("alert(1)")()\n[].__class__\n');
    ok(!/[^$]\.constructor|[^$]\.__proto__|[^$]\.__class__/.test(program.javascript));
  });
});

/** A module whose parts are repeated, since the parser would take most of the test's time. */
function repeated(text: string, change: (first: Stmt) => Stmt[]) {
  const { module } = parse(text, { python: '3.12' });
  const large: Module = { ...module, body: change(module.body[0]) };
  return compile(large, text, analyseScopes(large), { siteBase: 0, file: 0, python: '3.12', variant: 'run' });
}

describe('very large programs', () => {
  it('compiles ten thousand statements', () => {
    const { program } = repeated('x = f(1)\n', (first) => new Array(10_000).fill(first));
    ok(isJavaScript(program.javascript));
  });

  for (const item of ['1', 'f()']) {
    it(`compiles a list of a hundred thousand times ${item}`, () => {
      const { program } = repeated(`[${item}]\n`, (first) => {
        if (first.kind !== 'Expr' || first.value.kind !== 'List') throw new Error('not a list');
        return [{ ...first, value: { ...first.value, elts: new Array(100_000).fill(first.value.elts[0]) } }];
      });
      ok(isJavaScript(program.javascript));
    });
  }

  it('compiles sums of thousands of terms without recursion', () => {
    const { program, problems } = repeated('n + 1\n', (first) => {
      if (first.kind !== 'Expr' || first.value.kind !== 'BinOp') throw new Error('not a sum');
      let sum: BinOp = first.value;
      for (let i = 0; i < 3000; i++) sum = { ...sum, left: sum };
      return [{ ...first, value: sum }];
    });
    deepStrictEqual(problems, []);
    ok(isJavaScript(program.javascript));
  });

  it('runs long elif chains', () => {
    const arms = Array.from({ length: 60 }, (_, i) => `elif x == ${i}: print(${i} * 2)`).join('\n');
    deepStrictEqual(run(`x = 40\nif x < 0: pass\n${arms}\n`, 'never'), ['80']);
  });
});

describe('sites', () => {
  it('span the whole operation, and mark the operator or the brackets as CPython 3.11 does', () => {
    const { program } = compileText('def f(a, b):\n    return a.x + (b [0])\n');
    const find = (from: number, to: number) =>
      program.sites.find((s) => s.line === 2 && s.column === from && s.endColumn === to);
    deepStrictEqual(find(11, 24)?.anchor, { line: 2, column: 15, endLine: 2, endColumn: 16 });
    deepStrictEqual(find(18, 23)?.anchor, { line: 2, column: 20, endLine: 2, endColumn: 23 });
    strictEqual(find(11, 14)?.anchor, undefined);
    strictEqual(find(11, 24)?.function, 'f');
  });
});

describe('code descriptions', () => {
  it('list parameters, locals, cells and free variables as CPython does', () => {
    const { program } = compileText(
      'def f(a, /, b, *c, d=1, **e):\n    x = a\n    def g():\n        return x + b\n    return g\n',
    );
    const f = program.codes.find((code) => code.name === 'f');
    const g = program.codes.find((code) => code.name === 'g');
    deepStrictEqual(f?.parameters, ['a', 'b', 'c', 'd', 'e']);
    deepStrictEqual(
      [f?.positionalOnly, f?.positional, f?.keywordOnly, f?.hasVarArgs, f?.hasVarKeywords],
      [1, 2, 1, true, true],
    );
    deepStrictEqual([...(f?.cellVars ?? [])].sort(), ['b', 'x']);
    deepStrictEqual(g?.freeVars, ['b', 'x']);
    strictEqual(g?.qualname, 'f.<locals>.g');
    deepStrictEqual(f?.varNames, ['a', 'b', 'd', 'c', 'e', 'g']);
  });

  it('has no cells for variables that only a comprehension uses', () => {
    const { program } = compileText('def f(n):\n    return [n + i for i in range(n)]\n');
    deepStrictEqual(program.codes[0].cellVars, []);
    strictEqual(program.codes.length, 2);
  });
});

describe('eval and exec', () => {
  it('returns the value of an expression', () => {
    const { program } = compileText('1 + x\n', { mode: 'eval' });
    match(program.javascript, /return t\d/);
  });

  it('keeps the names of the top level in a mapping if asked', () => {
    const { program } = compileText('x = 1\nprint(x)\n', { namespace: 'mapping' });
    match(program.javascript, /O\.storeName\(ns, "x", 1\)/);
    match(program.javascript, /O\.loadName\(ns, G, "x"\)/);
  });
});

describe('what is not run yet', () => {
  it('is said with its place', () => {
    const text = 'x = 1\ny = t"{x}"\n';
    const { module } = parse(text, { python: '3.14' });
    const { problems } = compile(module, text, analyseScopes(module), {
      siteBase: 0,
      file: 0,
      python: '3.14',
      variant: 'run',
    });
    deepStrictEqual(
      problems.map(({ code, start }) => ({ code, start })),
      [{ code: 'unsupported.syntax', start: 10 }],
    );
  });
});
