import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { analyseScopes, mangle, parse, type Scope } from '../../src/syntax';

/** A symbol table of CPython 3.11, which does not merge comprehensions into the block around yet. */
interface RecordedScope {
  readonly type: string;
  readonly name: string;
  readonly symbols: Record<string, string>;
  readonly parameters?: string[];
  readonly children: RecordedScope[];
}

const samples: { text: string; scopes: RecordedScope }[] = JSON.parse(
  readFileSync(new URL('recorded/scopes.json', import.meta.url), 'utf8'),
);

function compare(scope: Scope, expected: RecordedScope): void {
  assert.deepEqual(Object.fromEntries(scope.resolved), expected.symbols, expected.name);
  for (const [name, found] of Object.entries(expected.symbols)) assert.equal(scope.lookup(name), found);
  if (expected.parameters !== undefined) assert.deepEqual(scope.parameters, expected.parameters);
  assert.equal(scope.children.length, expected.children.length, `children of ${expected.name}`);
  for (const [i, child] of scope.children.entries()) compare(child, expected.children[i]);
}

function scopesOf(text: string) {
  const { module } = parse(text);
  return analyseScopes(module);
}

describe('syntax: scopes are those of CPython', () => {
  for (const { text, scopes } of samples) {
    it(JSON.stringify(text.slice(0, 60)), () => {
      const table = scopesOf(text);
      assert.deepEqual(table.problems, []);
      compare(table.module, scopes);
    });
  }
});

describe('syntax: scopes', () => {
  it('mangle private names of classes only', () => {
    assert.equal(mangle('Worker', '__queue'), '_Worker__queue');
    assert.equal(mangle('__Worker', '__queue'), '_Worker__queue');
    assert.equal(mangle('Worker', '__init__'), '__init__');
    assert.equal(mangle(null, '__queue'), '__queue');
    assert.equal(mangle('__', '__queue'), '__queue');
  });
  it('say which functions are generators and coroutines', () => {
    const table = scopesOf('def g():\n    yield 1\nasync def c():\n    await x\ndef f():\n    return (i for i in y)\n');
    const [g, c, f] = table.module.children;
    assert.deepEqual(
      [g, c, f].map((scope) => [scope.isGenerator, scope.isCoroutine]),
      [
        [true, false],
        [false, true],
        [false, false],
      ],
    );
    assert.equal(f.children[0].isGenerator, true);
  });
  it('keep co_varnames in order: parameters, then locals as they are first mentioned, without captured ones', () => {
    const [f] = scopesOf('def f(b, a, *rest, k, **kw):\n    z = 1\n    y = 2\n    return lambda: y + a\n').module
      .children;
    assert.deepEqual(f.parameters, ['b', 'a', 'k', 'rest', 'kw']);
    assert.deepEqual(f.varnames, ['b', 'a', 'k', 'rest', 'kw', 'z']);
    assert.deepEqual(f.cells.sort(), ['a', 'y']);
  });
  it('offer __class__ where super is used', () => {
    const [klass] = scopesOf('class A:\n    def m(self):\n        super().m()\n    def n(self): pass\n').module
      .children;
    assert.equal(klass.needsClassCell, true);
    assert.deepEqual(
      klass.children.map((method) => method.usesSuperOrClass),
      [true, false],
    );
  });
});
