import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createVSIX } from '@vscode/vsce';
import { root } from '../server';

const parts = ['dist', 'l10n', 'media', 'syntaxes', 'LICENSE', 'README.md', '.vscodeignore', 'package.nls.json'];

/**
 * The packaged extension without its entry for Node, so that a server runs it in the browser's extension host, as
 * vscode.dev does. Gives the path of the package, in a new temporary folder.
 */
export async function packageForBrowser(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'interleave-browser-'));
  for (const part of parts) cpSync(join(root, part), join(folder, part), { recursive: true });
  const { main: _, ...manifest } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
  const packagePath = join(folder, 'browser.vsix');
  const rest = { dependencies: false, allowMissingRepository: true, rewriteRelativeLinks: false };
  await createVSIX({ cwd: folder, packagePath, ...rest });
  return packagePath;
}
