// npm run vscode, where no desktop VS Code is: serves one with the extension, and opens the system's browser on it.
import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { root, startServer } from './server';

const folder = resolve(process.argv[2] ?? root);
const server = await startServer({ settings: { 'workbench.startupEditor': 'readme', 'files.autoSave': 'off' } });
const authority = new URL(server.url).host;
const payload = JSON.stringify([['extensionDevelopmentPath', `vscode-remote://${authority}${root}`]]);
const address = `${server.url}/?folder=${folder}&payload=${encodeURIComponent(payload)}`;
console.log(`VS Code with Interleave is at\n\n  ${address}\n\nPress Ctrl+C to end it.`);

const opener = { darwin: 'open', win32: 'explorer' }[process.platform as string] ?? 'xdg-open';
spawn(opener, [address], { stdio: 'ignore', detached: true })
  .on('error', () => {})
  .unref();

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    server.stop();
    process.exit(0);
  });
}
