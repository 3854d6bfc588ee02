// npm run vscode: a VS Code with the extension and the shipped notes, on the desktop or else in the browser.
import { spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ensureBuilt, ensureHost, ensureInstalled, root } from './setup.mjs';

const notes = join(root, 'media', 'notes');
ensureInstalled();
ensureBuilt();

const windows = process.platform === 'win32';
const desktop = spawnSync('code', ['--version'], { stdio: 'ignore', shell: windows });
if (desktop.status === 0) {
  spawnSync('code', ['--new-window', `--extensionDevelopmentPath=${root}`, notes], {
    stdio: 'inherit',
    shell: windows,
  });
} else {
  ensureHost();
  const server = join(root, 'test', 'vscode', 'open.ts');
  const child = spawn(process.execPath, ['--import', 'tsx', server, notes], { cwd: root, stdio: 'inherit' });
  child.on('exit', (code) => process.exit(code ?? 0));
  process.on('SIGINT', () => child.kill('SIGINT'));
}
