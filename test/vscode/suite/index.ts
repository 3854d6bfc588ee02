import Mocha from 'mocha';
import { tests } from './all';

/** What VS Code calls in its extension host. Rejects if a test failed. */
export function run(): Promise<void> {
  // Assigning console.log is ignored in the host; the mark tells test lines from VS Code's own log.
  const print = (format = '', ...words: unknown[]) => {
    const values = [...words];
    const text = format.replace(/%[sd]/g, () => String(values.shift()));
    for (const line of [text, ...values.map(String)].join(' ').split('\n')) console.log(`[test] ${line}`);
  };
  Mocha.reporters.Base.consoleLog = print;
  const mocha = new Mocha({ ui: 'bdd', timeout: 20_000, reporter: 'spec', color: false });
  for (const define of tests) {
    mocha.suite.emit('pre-require', globalThis, '', mocha);
    define();
  }
  return new Promise((resolve, reject) => {
    const runner = mocha.run((failures) => {
      const { passes = 0, failures: failed = 0, pending = 0 } = runner.stats ?? {};
      print(`counted: ${JSON.stringify({ passed: passes, failed, skipped: pending })}`);
      if (failures > 0) reject(new Error(`${failures} tests failed`));
      else resolve();
    });
  });
}
