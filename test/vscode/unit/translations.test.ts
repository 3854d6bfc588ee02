import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = join(fileURLToPath(import.meta.url), '..', '..', '..', '..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const json = (path: string): Record<string, string> => JSON.parse(read(path));

/** Every text that `src/vscode` says: the first argument of each `say(…)`. */
function saidTexts(): Set<string> {
  const said = new Set<string>();
  for (const name of readdirSync(join(root, 'src/vscode'))) {
    const source = ts.createSourceFile(name, read(`src/vscode/${name}`), ts.ScriptTarget.ES2022, true);
    const visit = (node: ts.Node): void => {
      if (ts.isCallExpression(node) && node.expression.getText(source) === 'say') {
        const [text] = node.arguments;
        assert.ok(ts.isStringLiteral(text), `${name}: say() takes a plain text, so that it can be translated`);
        said.add(text.text);
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return said;
}

const holes = (text: string) => [...text.matchAll(/\{\d+\}/g)].map(String).sort();

describe('translations', () => {
  const chinese = json('l10n/bundle.l10n.zh-cn.json');

  it('are complete for all that the extension says, and no more', () => {
    assert.deepEqual(Object.keys(chinese).sort(), [...saidTexts()].sort());
  });

  it('mention the same words', () => {
    for (const [english, text] of Object.entries(chinese)) assert.deepEqual(holes(text), holes(english), english);
  });

  it('are complete for the manifest', () => {
    const english = json('package.nls.json');
    const used = [...read('package.json').matchAll(/"%([^%"]+)%"/g)].map(([, key]) => key);
    assert.ok(used.length > 0);
    for (const key of used) assert.ok(key in english, `package.nls.json lacks ${key}`);
    assert.deepEqual(Object.keys(json('package.nls.zh-cn.json')), Object.keys(english));
    for (const key of Object.keys(english)) assert.ok(used.includes(key), `nothing uses ${key}`);
  });
});
