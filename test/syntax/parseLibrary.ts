import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from '../../src/syntax';

/**
 * Parses every file of CPython's own library, tests included, and says which valid ones are refused:
 * `node --import tsx test/syntax/parseLibrary.ts`, the interpreter in `PYTHON311`, else `python3.11`. Fails above 0.3 %.
 */
const list = `
import json, pathlib, sysconfig, warnings
warnings.simplefilter('ignore')
files = []
for path in sorted(pathlib.Path(sysconfig.get_path('stdlib')).rglob('*.py')):
    if 'site-packages' in path.parts: continue
    data = path.read_bytes()
    try: data.decode('utf-8'); compile(data, str(path), 'exec', dont_inherit=True); valid = True
    except UnicodeDecodeError: continue
    except (SyntaxError, ValueError, RecursionError): valid = False
    files.append([str(path), valid])
print(json.dumps(files))
`;

function main(): void {
  const done = spawnSync(process.env.PYTHON311 ?? 'python3.11', ['-c', list], { maxBuffer: 1e9, encoding: 'utf8' });
  const files = JSON.parse(done.stdout) as [string, boolean][];
  let valid = 0;
  let refused = 0;
  let accepted = 0;
  for (const [file, isValid] of files) {
    const { problems } = parse(readFileSync(file, 'utf8'), { python: '3.11' });
    if (isValid) valid++;
    if (isValid && problems.length > 0) {
      refused++;
      console.log(`refused: ${file}: ${problems[0].message}`);
    } else if (!isValid && problems.length === 0) {
      accepted++;
      console.log(`accepted although invalid: ${file}`);
    }
  }
  const share = (100 * refused) / Math.max(1, valid);
  console.log(
    `${files.length} files, ${valid} valid, ${refused} of them refused (${share.toFixed(2)} %), ${accepted} invalid accepted`,
  );
  process.exitCode = share > 0.3 ? 1 : 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url) || process.env.PARSE_LIBRARY === '1') main();
