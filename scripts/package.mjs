// npm run package: the extension as one file that VS Code installs, dist/interleave.vsix.
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBuilt, ensureInstalled, root } from './setup.mjs';

ensureInstalled();
ensureBuilt();
const { createVSIX } = await import('@vscode/vsce');
const packagePath = join(root, 'dist', 'interleave.vsix');
await createVSIX({
  cwd: root,
  packagePath,
  dependencies: false,
  allowMissingRepository: true,
  rewriteRelativeLinks: false,
});
const { size } = statSync(packagePath);
console.log(`${packagePath}: ${Math.round(size / 1024)} kB`);
if (size > 1_000_000) {
  console.error('The package is larger than the 1 MB that it may have: see what was added to dist and media.');
  process.exit(1);
}
