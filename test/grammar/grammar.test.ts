import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');
const extensions = join(root, 'test/vscode/host/node_modules/code-server/lib/vscode/extensions');

interface Contribution {
  scopeName: string;
  path: string;
}

/** Runs the annotated samples; `config` names the grammars, as a package.json does. */
function runSamples(config: string): void {
  const tool = join(root, 'node_modules/vscode-tmgrammar-test/dist/unit.js');
  const samples = ['annotations.test.py', 'note.test.text'].map((name) => join('test/grammar', name));
  const run = spawnSync(process.execPath, [tool, '--config', config, ...samples], { cwd: root, encoding: 'utf8' });
  assert.equal(run.status, 0, `${run.stdout}\n${run.stderr}`);
  assert.equal(run.stdout.match(/✓/g)?.length, samples.length, run.stdout);
}

describe('the grammars', () => {
  it('colour annotations, options and callouts', () => {
    runSamples(join('test/grammar', 'grammars.json'));
  }).timeout(20_000);

  it('do so inside the grammars that come with VS Code', function () {
    if (!existsSync(extensions)) this.skip();
    const config = JSON.parse(readFileSync(join(root, 'test/grammar/grammars.json'), 'utf8')) as {
      contributes: { grammars: Contribution[] };
    };
    const real: Record<string, string> = {
      'source.python': 'python/syntaxes/MagicPython.tmLanguage.json',
      'text.html.markdown': 'markdown-basics/syntaxes/markdown.tmLanguage.json',
    };
    const folder = mkdtempSync(join(tmpdir(), 'interleave-grammars-'));
    for (const grammar of config.contributes.grammars) {
      const own = real[grammar.scopeName];
      const path = own ? join(extensions, own) : join(root, 'test/grammar', grammar.path);
      grammar.path = relative(folder, path);
    }
    writeFileSync(join(folder, 'package.json'), JSON.stringify(config));
    try {
      runSamples(join(folder, 'package.json'));
    } finally {
      rmSync(folder, { recursive: true });
    }
  }).timeout(20_000);

  it('are those that the extension contributes', () => {
    const contributed = (file: string) =>
      (JSON.parse(readFileSync(join(root, file), 'utf8')).contributes?.grammars ?? []) as Contribution[];
    const ours = contributed('test/grammar/grammars.json').filter(({ scopeName }) => scopeName.includes('interleave'));
    const shipped = contributed('package.json');
    assert.deepEqual(
      shipped,
      ours.map((grammar) => ({ ...grammar, path: grammar.path.replace('../../', './') })),
    );
  });
});
