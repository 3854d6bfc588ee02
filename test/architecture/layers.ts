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
/** Libraries, and the rooms below the hosts that know them; no other does. */
const libraries: Readonly<Record<string, readonly string[]>> = {
  'py-ast': ['syntax'],
  '@lezer/markdown': ['notes'],
  '@noble/hashes': ['stdlib', 'present'],
};
const reasons = {
  rank: 'a room imports from rooms of a lower rank only, so that text flows one way and data never flows back',
  index: 'a room is entered through its index.ts, so that its inside can change',
  cycle: 'files that need each other cannot be read, tested or loaded one at a time',
  vscode: 'only src/vscode knows the editor, so that everything else runs in a terminal and a browser too',
  node: 'only hosts touch the machine; a snippet must not be able to reach it, and the rest must run in a browser',
  library: 'only the rooms listed in test/architecture/layers.ts know a library, so that it can be replaced',
  package: 'rooms below the hosts stand on the language alone',
  impure: 'the same text, options and schedule must give the same trace on every platform',
  unknown: 'every room has a rank; add it to the table with one sentence on what it is for',
  missing: 'there is no such file',
};

interface Import {
  readonly specifier: string;
  readonly line: number;
  /** False for what only types need: it is gone when the program runs. */
  readonly runs: boolean;
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

function onlyTypes(node: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
  if (ts.isExportDeclaration(node)) return node.isTypeOnly;
  const clause = node.importClause;
  if (!clause || clause.isTypeOnly) return clause !== undefined;
  const { name, namedBindings } = clause;
  return (
    !name && !!namedBindings && ts.isNamedImports(namedBindings) && namedBindings.elements.every((e) => e.isTypeOnly)
  );
}

function importsOf(path: string, text: string): Import[] {
  const { statements } = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022);
  const typed = new Set<number>();
  for (const node of statements) {
    if (!ts.isImportDeclaration(node) && !ts.isExportDeclaration(node)) continue;
    if (node.moduleSpecifier && onlyTypes(node)) typed.add(node.moduleSpecifier.end);
  }
  return ts.preProcessFile(text, true, true).importedFiles.map(({ fileName, pos, end }) => ({
    specifier: fileName,
    line: lineAt(text, pos),
    runs: ![end, end + 1, end + 2].some((offset) => typed.has(offset)),
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
  const library = Object.keys(libraries).find((name) => specifier === name || specifier.startsWith(`${name}/`));
  if (library !== undefined) return libraries[library].includes(room) ? undefined : reasons.library;
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

/** One sentence for each cycle that has a file of its own, with the files on the way round. */
function cycles(edges: ReadonlyMap<string, readonly string[]>): string[] {
  const found: string[] = [];
  const told = new Set<string>();
  const finished = new Set<string>();
  const path: string[] = [];
  const visit = (file: string): void => {
    const start = path.indexOf(file);
    if (start >= 0) {
      const round = path.slice(start);
      if (round.some((member) => !told.has(member))) found.push(`${[...round, file].join(' → ')}: ${reasons.cycle}.`);
      for (const member of round) told.add(member);
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
    for (const { specifier, line, runs } of importsOf(path, text)) {
      const relative = specifier.startsWith('.');
      const target = relative ? resolve(path, specifier, files) : undefined;
      // Style sheets and translations are data that the bundler reads, and no modules.
      if (/\.(css|json)$/.test(specifier)) continue;
      // Types may refer to each other within a room, as the data do that they describe.
      if (target && runs) targets.push(target);
      const reason = relative ? (target ? roomRule(path, target) : reasons.missing) : packageRule(room, specifier);
      if (reason) found.push(`${path}:${line} imports '${specifier}': ${reason}.`);
    }
    if (ranks[room] < firstHostRank) found.push(...impurities(path, text));
  }
  return [...found, ...cycles(edges)];
}
