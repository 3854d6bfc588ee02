// Bundles the tests that need the editor and runs them inside its extension host, through @vscode/test-electron.
import { join } from 'node:path';
import { runTests } from '@vscode/test-electron';
import { build } from 'esbuild';
import { root } from './server';

const outfile = join(root, 'out', 'test', 'index.cjs');
await build({
  entryPoints: [join(root, 'test', 'vscode', 'suite', 'index.ts')],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'cjs',
  external: ['vscode', 'mocha'],
  sourcemap: 'inline',
  logLevel: 'warning',
});

// A desktop VS Code is downloaded where that is wanted and possible; elsewhere the server takes its place.
const desktop = process.env.VSCODE_TESTS === 'desktop' || process.platform !== 'linux';
await runTests({
  vscodeExecutablePath: desktop ? undefined : join(root, 'test', 'vscode', 'code.ts'),
  extensionDevelopmentPath: root,
  extensionTestsPath: outfile,
  launchArgs: [join(root, 'test', 'vscode', 'workspace')],
}).catch((error: unknown) => {
  console.error(String(error));
  process.exit(1);
});
