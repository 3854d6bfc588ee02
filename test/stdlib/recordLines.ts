/**
 * Writes `src/stdlib/libraryLines.ts`: at which line of CPython's own library the statements stand that tracebacks show
 * of ours. `npx tsx test/stdlib/recordLines.ts` needs pyenv's interpreters. A statement is found by its function and its
 * text, so only those of ours that read as CPython's have an entry; the others keep their own line.
 */
import { execFileSync } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { asyncioTexts } from '../../src/stdlib/asyncio';
import { everydayTexts } from '../../src/stdlib/library';
import { statementsOf } from '../../src/stdlib/textLines';

const finder = `
import ast, json, os, sys
wanted = json.load(sys.stdin)
library = os.path.dirname(os.__file__)
found = {}

def visit(node, qualified, file, lines):
    for child in ast.iter_child_nodes(node):
        name = qualified
        if isinstance(child, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
            name = qualified + [child.name]
            key = ".".join(name)
            if key in wanted[file] and not isinstance(child, ast.ClassDef):
                first = min([child.lineno] + [d.lineno for d in child.decorator_list])
                found.setdefault(file, {}).setdefault(key + "|def", []).append(first)
                for number in range(child.lineno, child.end_lineno + 1):
                    text = lines[number - 1].strip()
                    if text in wanted[file][key]:
                        found[file].setdefault(key + "|" + text, []).append(number)
        visit(child, name, file, lines)

for file in wanted:
    try:
        text = open(os.path.join(library, file)).read()
    except OSError:
        continue
    visit(ast.parse(text), [], file, text.split("\\n"))
print(json.dumps(found))
`;

/** Modules whose frames programs see. */
const shown =
  /^(asyncio|concurrent|contextlib|functools|json|random|statistics|copy|enum|dataclasses|sched|heapq|fractions)\b/;

function fileOf(name: string, names: string[]): string {
  const isPackage = names.some((other) => other.startsWith(`${name}.`));
  return `${name.replaceAll('.', '/')}${isPackage ? '/__init__' : ''}.py`;
}

/** The statements of each function that can stand in a traceback. */
function wantedLines(text: string): Record<string, string[]> {
  const result: Record<string, string[]> = {};
  for (const { key } of statementsOf(text)) {
    const [name, line] = splitKey(key);
    result[name] ??= [];
    if (/\(|\braise\b|\bawait\b|\byield\b/.test(line) && !/`|\$\{|\t/.test(line)) result[name].push(line);
  }
  return result;
}

function splitKey(key: string): [string, string] {
  const cut = key.indexOf('|');
  return [key.slice(0, cut), key.slice(cut + 1)];
}

const texts = { ...everydayTexts, ...asyncioTexts };
const names = Object.keys(texts);
const wanted = Object.fromEntries(
  names.filter((name) => shown.test(name)).map((name) => [fileOf(name, names), wantedLines(texts[name])]),
);
const versions = join(homedir(), '.pyenv', 'versions');
const minors = [8, 9, 10, 11, 12, 13];
const table: Record<string, Record<string, string[]>> = {};
for (const [i, minor] of minors.entries()) {
  const folder = readdirSync(versions).find((name) => name.startsWith(`3.${minor}.`));
  const python = join(versions, folder as string, 'bin', 'python');
  const answer = execFileSync(python, ['-c', finder], { input: JSON.stringify(wanted), encoding: 'utf8' });
  for (const [file, lines] of Object.entries(JSON.parse(answer) as Record<string, Record<string, number[]>>)) {
    table[file] ??= {};
    for (const [key, line] of Object.entries(lines)) {
      table[file][key] ??= minors.map(() => '');
      table[file][key][i] = line.join(',');
    }
  }
}

const files = Object.entries(table).map(([file, lines]) => {
  const entries = Object.entries(lines).map(([key, numbers]) => `${key}\t${numbers.join(' ')}`);
  return `# ${file}\n${entries.join('\n')}`;
});
writeFileSync(
  'src/stdlib/libraryLines.ts',
  `/**
 * Where the statements of our Python texts that read as CPython's stand in CPython's own files: by file, function and
 * text, the lines of 3.${minors.join(', 3.')}, several if the text stands there more than once.
 * Written by \`test/stdlib/recordLines.ts\`; one text, since most runs need none of it.
 */
export const libraryLines = String.raw\`\n${files.join('\n')}\n\`;\n`,
);
