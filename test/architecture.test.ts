import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ranks, violations } from './architecture/layers';

const root = join(fileURLToPath(import.meta.url), '..', '..');

function sourceFiles(): Map<string, string> {
  const paths = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.ts'),
  );
  return new Map(
    paths.map((path) => {
      const file = join(root, 'src', path);
      return [relative(root, file).split(sep).join('/'), readFileSync(file, 'utf8')];
    }),
  );
}

/** Asserts that a made-up source tree breaks exactly the rules whose sentences contain these words, in this order. */
function check(tree: Record<string, string>, expected: readonly string[]): void {
  const found = violations(new Map(Object.entries(tree)));
  assert.equal(found.length, expected.length, `found:\n${found.join('\n')}`);
  for (const [index, words] of expected.entries())
    assert.ok(found[index].includes(words), `${found[index]}\nlacks: ${words}`);
}

describe('the layers of the architecture', () => {
  it('hold in src', () => {
    const found = violations(sourceFiles());
    assert.ok(found.length === 0, `\n${found.join('\n')}\n`);
  });

  it('know every room that there is', () => {
    const rooms = new Set([...sourceFiles().keys()].map((path) => path.split('/')[1]));
    for (const room of rooms) assert.ok(room in ranks || room.endsWith('.md'), `${room} has no rank`);
  });

  it('allow an import downwards through an index', () => {
    check({ 'src/base/index.ts': '', 'src/kernel/a/b.ts': "import { x } from '../../base';" }, []);
  });

  it('refuse an import upwards and one sideways', () => {
    const tree = { 'src/kernel/index.ts': '', 'src/compile/index.ts': "export * from '../kernel';" };
    check({ ...tree, 'src/base/a.ts': "import type { X } from '../kernel';" }, [
      "src/compile/index.ts:1 imports '../kernel': a room imports from rooms of a lower rank only",
      "src/base/a.ts:1 imports '../kernel': a room imports from rooms of a lower rank only",
    ]);
  });

  it('refuse a way past the index', () => {
    const tree = { 'src/base/heap.ts': '', 'src/trace/a.ts': "\nconst heap = await import('../base/heap');" };
    check(tree, ["src/trace/a.ts:2 imports '../base/heap': a room is entered through its index.ts"]);
  });

  it('refuse a cycle inside a room and print the way round', () => {
    const tree = {
      'src/base/a.ts': "import './b';",
      'src/base/b.ts': "export { c } from './c';",
      'src/base/c.ts': "import { type C, a } from './a';",
      'src/base/d.ts': "import { a } from './a';\nimport type { E } from './e';",
      'src/base/e.ts': "import { type D } from './d';",
    };
    check(tree, ['src/base/a.ts → src/base/b.ts → src/base/c.ts → src/base/a.ts']);
  });

  it('refuse the editor, the machine, the parser and packages where they do not belong', () => {
    const tree = {
      'src/present/a.ts': "import * as vscode from 'vscode';",
      'src/webview/b.ts': "import { join } from 'node:path';",
      'src/cli/c.ts': "import { parse } from 'py-ast';\nimport { join } from 'node:path';",
      'src/kernel/d.ts': "import x from 'lodash';",
      'src/syntax/e.ts': "import { parse } from 'py-ast';",
      'src/vscode/f.ts': "import * as vscode from 'vscode';",
    };
    check(tree, ['only src/vscode', 'only hosts', 'only the rooms listed', 'rooms below the hosts']);
  });

  it('refuse the time of day, chance and timers below the hosts', () => {
    const tree = {
      'src/kernel/a.ts': 'const x = Date.now() + Math.random();\nsetTimeout(f, 1);\nconst d = new Date(0);',
      'src/kernel/b.ts': "// Math.random is not used here\nconst text = 'setTimeout(x)';",
      'src/cli/c.ts': 'const x = Date.now();',
    };
    check(tree, ['a.ts:1 uses Date.now', 'a.ts:1 uses Math.random', 'a.ts:2 uses setTimeout', 'a.ts:3 uses new Date']);
  });

  it('refuse a room without a rank and a file that is not there', () => {
    check({ 'src/utils/a.ts': '', 'src/base/b.ts': "import './c';" }, ['“utils”', 'there is no such file']);
  });
});
