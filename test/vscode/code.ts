#!/usr/bin/env -S node --import tsx
// Stands in for the `code` of a desktop VS Code where none can be had: takes the flags that @vscode/test-electron gives
// it, runs the extension's tests in VS Code's server with a headless browser, and exits with their result.
import { launchBrowser } from './browser';
import { startServer } from './server';

const flags = new Map(
  process.argv.slice(2).flatMap((word): [string, string][] => {
    const match = /^--([^=]+)=(.*)$/.exec(word);
    return match ? [[match[1], match[2]]] : [];
  }),
);
const workspace = process.argv.slice(2).find((word) => !word.startsWith('-'));
const server = await startServer({ tests: true });
const authority = new URL(server.url).host;
const remote = (path = '') => `vscode-remote://${authority}${path}`;
const payload = [
  ['extensionDevelopmentPath', remote(flags.get('extensionDevelopmentPath'))],
  ['extensionTestsPath', remote(flags.get('extensionTestsPath'))],
];
const browser = await launchBrowser();
const end = async (code: number) => {
  await browser.close();
  server.stop();
  process.exit(code);
};
setTimeout(() => {
  console.error('The tests in VS Code did not end within five minutes.');
  end(1);
}, 300_000).unref();

const page = await browser.newPage();
// A test line begins with this mark; the rest is VS Code's own log.
const mark = '[test] ';
await page.exposeFunction('codeAutomationLog', (_kind: string, words: unknown[]) => {
  const text = words.map(String).join(' ');
  if (text.startsWith(mark)) console.log(text.slice(mark.length));
  else if (process.env.VERBOSE) console.error(text);
});
await page.exposeFunction('codeAutomationExit', (code: number) => end(code));
if (process.env.VERBOSE) page.on('console', (message) => console.error(message.text()));
await page.goto(`${server.url}/?folder=${workspace ?? ''}&payload=${encodeURIComponent(JSON.stringify(payload))}`);
