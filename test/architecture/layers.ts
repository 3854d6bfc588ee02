import { posix } from 'node:path';
import ts from 'typescript';

/** Rank of every room, as the table in the architecture has it. A room imports from rooms of a lower rank only. */
export const ranks: Readonly<Record<string, number>> = {
  base: 0,
  syntax: 1,
  trace: 1,
  compile: 2,
  kernel: 2,
  runtime: 3,
  analysis: 3,
  stdlib: 4,
  explore: 4,
  simulator: 5,
  notes: 6,
  explain: 6,
  present: 6,
  worker: 7,
  cli: 7,
  webview: 7,
  debug: 7,
  vscode: 8,
};

const firstHostRank = 7;
const roomsOnNode = ['worker', 'cli', 'debug', 'vscode'];
const reasons = {
  rank: 'a room imports from rooms of a lower rank only, so that text flows one way and data never flows back',
  index: 'a room is entered through its index.ts, so that its inside can change',
  cycle: 'files that need each other cannot be read, tested or loaded one at a time',
  vscode: 'only src/vscode knows the editor, so that everything else runs in a terminal and a browser too',
  node: 'only hosts touch the machine; a snippet must not be able to reach it, and the rest must run in a browser',
  parser: 'only src/syntax knows the parser library, so that it can be replaced',
  package: 'rooms below the hosts stand on the language alone',
  impure: 'the same text, options and schedule must give the same trace on every platform',
  unknown: 'every room has a rank; add it to the table with one sentence on what it is for',
  missing: 'there is no such file',
};

interface Import {
  readonly specifier: string;
  readonly line: number;
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

function importsOf(text: string): Import[] {
  return ts.preProcessFile(text, true, true).importedFiles.map(({ fileName, pos }) => ({
    specifier: fileName,
    line: lineAt(text, pos),
  }));
}

/** `src/notes/x.ts` is in the room `notes`. */
function roomOf(path: string): string {
  return path.split('/')[1] ?? '';
}

function resolve(from: string, specifier: string, files: ReadonlyMap<string, string>): string | undefined {
  const base = posix.normalize(posix.join(posix.dirname(from), specifier));
  return [base, `${base}.ts`, `${base}/index.ts`].find((path) => files.has(path));
}

function packageRule(room: string, specifier: string): string | undefined {
  if (specifier === 'vscode') return room === 'vscode' ? undefined : reasons.vscode;
  if (specifier.startsWith('node:')) return roomsOnNode.includes(room) ? undefined : reasons.node;
  if (specifier === 'py-ast' || specifier.startsWith('py-ast/')) return room === 'syntax' ? undefined : reasons.parser;
  return ranks[room] >= firstHostRank ? undefined : reasons.package;
}

function roomRule(from: string, target: string): string | undefined {
  const [room, other] = [roomOf(from), roomOf(target)];
  if (room === other) return undefined;
  if (!(other in ranks)) return reasons.unknown;
  if (ranks[other] >= ranks[room]) return reasons.rank;
  return target === `src/${other}/index.ts` ? undefined : reasons.index;
}

/** Calls and names that would make a run depend on the machine or the moment. */
function impurities(path: string, text: string): string[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
  const found: string[] = [];
  const forbidden = (node: ts.Node): string | undefined => {
    if (ts.isPropertyAccessExpression(node)) {
      const name = node.getText(source).replace(/\s/g, '');
      return ['Math.random', 'performance.now'].includes(name) || name.startsWith('Date.') ? name : undefined;
    }
    if (ts.isNewExpression(node) && node.expression.getText(source) === 'Date') return 'new Date';
    if (ts.isCallExpression(node) && ts.isIdentifier(node.expression)) {
      const { text: name } = node.expression;
      return ['setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask', 'Date'].includes(name) ? name : undefined;
    }
    return undefined;
  };
  const visit = (node: ts.Node): void => {
    const name = forbidden(node);
    if (name) found.push(`${path}:${lineAt(text, node.getStart(source))} uses ${name}: ${reasons.impure}.`);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** One sentence for each cycle, with the files on the way round. */
function cycles(edges: ReadonlyMap<string, readonly string[]>): string[] {
  const found: string[] = [];
  const finished = new Set<string>();
  const path: string[] = [];
  const visit = (file: string): void => {
    const start = path.indexOf(file);
    if (start >= 0) {
      found.push(`${[...path.slice(start), file].join(' → ')}: ${reasons.cycle}.`);
      return;
    }
    if (finished.has(file)) return;
    path.push(file);
    for (const next of edges.get(file) ?? []) visit(next);
    path.pop();
    finished.add(file);
  };
  for (const file of edges.keys()) visit(file);
  return found;
}

/**
 * What breaks the layer rules of the architecture.
 * Takes the text of every source file by its path (`src/room/file.ts`); gives one sentence for each offence: the
 * importing place, what it imports, and why that is not done.
 */
export function violations(files: ReadonlyMap<string, string>): string[] {
  const found: string[] = [];
  const edges = new Map<string, string[]>();
  for (const [path, text] of files) {
    const room = roomOf(path);
    const targets: string[] = [];
    edges.set(path, targets);
    if (!(room in ranks)) {
      found.push(`${path} is in the room “${room}”: ${reasons.unknown}.`);
      continue;
    }
    for (const { specifier, line } of importsOf(text)) {
      const relative = specifier.startsWith('.');
      const target = relative ? resolve(path, specifier, files) : undefined;
      // A style sheet that is imported for the bundler is no module.
      if (relative && !target && specifier.endsWith('.css')) continue;
      if (target) targets.push(target);
      const reason = relative ? (target ? roomRule(path, target) : reasons.missing) : packageRule(room, specifier);
      if (reason) found.push(`${path}:${line} imports '${specifier}': ${reason}.`);
    }
    if (ranks[room] < firstHostRank) found.push(...impurities(path, text));
  }
  return [...found, ...cycles(edges)];
}
