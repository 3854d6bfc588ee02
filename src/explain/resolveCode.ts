import { type Call, type Expr, forEachChild, type Module, type Node, type ParsedFile, parse } from '../syntax';
import { isLock, likelyAttributes, termOf } from './catalogue';
import { type KnownType, NameTypes } from './nameTypes';
import { termInProse } from './resolveProse';
import type { TermId } from './terms';

/** A term found at an offset of a program: the word itself, and the call or statement whose doings are its facts. */
export interface FoundTerm {
  readonly term: TermId;
  readonly start: number;
  readonly end: number;
  readonly placeStart: number;
  readonly placeEnd: number;
}

interface Located {
  readonly start: number;
  readonly end: number;
}

/** Finds what the word at an offset of a Python text means here. A text that is broken or half typed will do too. */
export function termInCode(code: string, offset: number): FoundTerm | null {
  const comment = commentAround(code, offset);
  if (comment) {
    const found = termInProse(code.slice(comment.start, comment.end), offset - comment.start);
    if (!found) return null;
    const start = comment.start + found.start;
    const end = comment.start + found.end;
    return { term: found.term, start, end, placeStart: start, placeEnd: end };
  }
  const parsed = parsedOnce(code);
  const resolver = new Resolver(code, parsed.file.module, parsed.types, offset);
  return resolver.inTree() ?? (parsed.file.completeness === 'recovered' ? resolver.inText() : null);
}

let last: { code: string; file: ParsedFile; types: NameTypes } | null = null;

/** The pointer moves more often than the text changes. */
function parsedOnce(code: string): { file: ParsedFile; types: NameTypes } {
  if (last?.code !== code) {
    const file = parse(code);
    last = { code, file, types: new NameTypes(file.module) };
  }
  return last;
}

class Resolver {
  private readonly word: Located & { readonly text: string };

  constructor(
    private readonly code: string,
    private readonly module: Module,
    private readonly types: NameTypes,
    offset: number,
  ) {
    let start = offset;
    let end = offset;
    while (start > 0 && /[\p{L}\p{N}_]/u.test(code[start - 1])) start--;
    while (end < code.length && /[\p{L}\p{N}_]/u.test(code[end])) end++;
    if (start === end) {
      while (start > 0 && /[-+*/%&|^@<>]/.test(code[start - 1])) start--;
      end = start + (/^[-+*/%&|^@<>]+=/.exec(code.slice(start, start + 4))?.[0].length ?? 0);
    }
    this.word = { start, end, text: code.slice(start, end) };
  }

  inTree(): FoundTerm | null {
    if (this.word.text === '') return null;
    const path = pathTo(this.module, this.word);
    for (let i = path.length - 1; i >= 0; i--) {
      const found = this.atNode(path[i], path[i - 1], path);
      if (found) return found;
      // Statements inside others have been looked at from the inside; the ones around say nothing about this word.
      if ('body' in path[i] && path[i].kind !== 'Lambda') return null;
    }
    return null;
  }

  /** `parent` is the node around; `path` leads from the module to `node` and beyond. */
  private atNode(node: Node, parent: Node | undefined, path: readonly Node[]): FoundTerm | null {
    const { word } = this;
    switch (node.kind) {
      case 'Attribute': {
        if (node.end !== word.end) return null;
        const call = parent?.kind === 'Call' && parent.func === node ? parent : null;
        const target = parent?.kind === 'AugAssign' && parent.target === node ? parent : null;
        if (this.isTakenBy(path, node)) return this.found('withLock', node);
        const term = this.attributeTerm(node.value, node.attr, call) ?? (target ? 'readModifyWrite' : null);
        return this.found(term, call ?? target ?? node);
      }
      case 'Name':
        return this.name(node, parent, path);
      case 'keyword':
        return this.keyword(node, parent);
      case 'alias':
        return this.alias(node, parent);
      case 'ImportFrom':
        return node.module !== null && word.start < node.start + 'from '.length + node.module.length + 1
          ? this.found(termOf(node.module), word)
          : null;
      case 'Yield':
        return word.text === 'yield' ? this.found('generator', node) : null;
      case 'YieldFrom':
        return word.start - node.start < 'yield from'.length ? this.found('yieldFrom', node) : null;
      case 'Await':
        return word.text === 'await' ? this.found('await', node) : null;
      case 'Global':
        return this.found('global', word);
      case 'AsyncFunctionDef':
        return word.end <= node.nameStart ? this.found('coroutine', word) : null;
      case 'FunctionDef':
        return word.start === node.nameStart ? this.method(node.name) : null;
      case 'AugAssign': {
        const shared = node.target.kind !== 'Name' || this.isShared(node.target.id);
        return word.start < node.value.start && shared ? this.found('readModifyWrite', node) : null;
      }
      case 'With': {
        if (word.text !== 'with') return null;
        const lock = node.items.find(({ context_expr }) => this.isLock(this.types.typeOf(context_expr)));
        return lock ? this.found('withLock', { start: node.start, end: lock.context_expr.end }) : null;
      }
      default:
        return null;
    }
  }

  private name(
    node: Extract<Expr, { kind: 'Name' }>,
    parent: Node | undefined,
    path: readonly Node[],
  ): FoundTerm | null {
    if (this.isTakenBy(path, node)) return this.found('withLock', node);
    const type = this.types.typeOf(node);
    if (parent?.kind === 'AugAssign' && parent.target === node) return null;
    if (type === null) return this.found(termOf(`builtins.${node.id}`), node);
    if (type.kind !== 'member') return null;
    const call = parent?.kind === 'Call' && parent.func === node ? parent : node;
    return this.found(termOf(type.name), call);
  }

  private keyword(node: Extract<Node, { kind: 'keyword' }>, parent: Node | undefined): FoundTerm | null {
    if (node.arg === null || this.word.start !== node.start || parent?.kind !== 'Call') return null;
    const name = this.types.fullName(parent.func);
    if (node.arg === 'daemon')
      return this.found(name === 'multiprocessing.Process' ? 'processDaemon' : 'daemon', parent);
    if (node.arg !== 'timeout' || parent.func.kind !== 'Attribute') return null;
    const term = this.attributeTerm(parent.func.value, parent.func.attr, parent);
    return this.found(term, parent);
  }

  private alias(node: Extract<Node, { kind: 'alias' }>, parent: Node | undefined): FoundTerm | null {
    const module = parent?.kind === 'ImportFrom' ? `${parent.module}.` : '';
    // `import gevent.monkey`: the word may be the first part alone.
    const upTo = this.code.slice(node.start, this.word.end).trim();
    const name = node.name.startsWith(upTo) ? upTo : node.name;
    return this.found(termOf(module + name), this.word);
  }

  /** `def run` in a thread's class, `def handle` (and the usual slip `def handler`) in that of a request handler. */
  private method(name: string): FoundTerm | null {
    const self = this.types.selfAt(this.word.start);
    if (self?.kind !== 'instance') return null;
    const term = termOf(`${self.of}.${name}`) ?? (name === 'handler' ? termOf(`${self.of}.handle`) : null);
    return this.found(term === 'run' || term === 'handle' ? term : null, this.word);
  }

  private attributeTerm(receiver: Expr, attribute: string, call: Call | null): TermId | null {
    const owner = this.types.typeOf(receiver);
    if (owner?.kind === 'text' || owner?.kind === 'list') return null;
    if (owner) return termOf(`${owner.kind === 'member' ? owner.name : owner.of}.${attribute}`);
    if (attribute === 'join') return !call || looksLikeTimeout(call) ? this.guessedJoin() : null;
    return this.likely(attribute, this.code.slice(receiver.start, receiver.end));
  }

  /** A `join` on an object of which nothing is known: a process where only processes are about. */
  private guessedJoin(): TermId {
    return this.types.imports('multiprocessing') && !this.types.imports('threading') ? 'processJoin' : 'join';
  }

  private likely(attribute: string, receiver: string): TermId | null {
    if (!this.types.mayBeConcurrent || !Object.hasOwn(likelyAttributes, attribute)) return null;
    // `match.start()` is the commonest other thing of that name.
    if (attribute === 'start' && /^(m|mo|match)\w?$|match/i.test(receiver)) return null;
    return termOf(likelyAttributes[attribute]);
  }

  /** Looks at the line as text alone: for the line that is being typed and is no Python yet. */
  inText(): FoundTerm | null {
    const { word, code } = this;
    const simple: Readonly<Record<string, TermId>> = { yield: 'generator', await: 'await', global: 'global' };
    if (Object.hasOwn(simple, word.text)) return this.found(simple[word.text], word);
    const before = /(?:^|[^\w.])((?:["']|[\w[\]()]+)(?:\.\w+)*)\.$/.exec(
      code.slice(code.lastIndexOf('\n', word.start - 1) + 1, word.start),
    );
    const after = /^\s*\(([^)\n]*)/.exec(code.slice(word.end));
    if (!before) {
      if (word.text === 'daemon' && /^\s*=/.test(code.slice(word.end))) return this.found('daemon', word);
      const type = this.types.nameType(word.text);
      return type?.kind === 'member' ? this.found(termOf(type.name), word) : null;
    }
    const full = this.fullNameOfText(before[1]);
    if (full) return this.found(termOf(`${full}.${word.text}`), word);
    if (/^["']/.test(before[1])) return null;
    if (word.text === 'join') {
      const timeout = !after || /^\s*(?:timeout\b.*|-?[\d.]+\s*)?$/.test(after[1]);
      return timeout ? this.found(this.guessedJoin(), word) : null;
    }
    return this.found(this.likely(word.text, before[1]), word);
  }

  private fullNameOfText(receiver: string): string | null {
    const [first, ...rest] = receiver.split('.');
    const type =
      first === 'self' ? this.types.selfAt(this.word.start) : this.types.nameType(first.replace(/\[.*$/, ''));
    const of = type?.kind === 'list' && first.includes('[') ? type.of : type;
    if (of?.kind === 'text') return 'str';
    if (of?.kind === 'instance') return [of.of, ...rest].join('.');
    return of?.kind === 'member' ? [of.name, ...rest].join('.') : null;
  }

  /** Whether an expression is the lock of a `with` statement around it. */
  private isTakenBy(path: readonly Node[], node: Expr): boolean {
    const item = path.some((step) => step.kind === 'withitem' && step.context_expr === node);
    return item && this.isLock(this.types.typeOf(node));
  }

  private isLock(type: KnownType | null): boolean {
    return type?.kind === 'instance' && isLock(type.of);
  }

  /** Whether some function declares the name `global` or `nonlocal`. */
  private isShared(name: string): boolean {
    return new RegExp(`^[ \\t]*(?:global|nonlocal)\\b[^\\n]*\\b${name}\\b`, 'm').test(this.code);
  }

  private found(term: TermId | null, place: Located): FoundTerm | null {
    if (!term) return null;
    return { term, start: this.word.start, end: this.word.end, placeStart: place.start, placeEnd: place.end };
  }
}

/** The nodes around a word, outermost first. Parts without a place of their own (`withitem`) are among them. */
function pathTo(root: Node, word: Located): Node[] {
  const path: Node[] = [];
  const descend = (node: Node): boolean => {
    const placed = 'start' in node;
    if (placed && (node.start > word.start || node.end < word.end)) return false;
    path.push(node);
    let inside = false;
    forEachChild(node, (child) => {
      if (!inside) inside = descend(child);
    });
    if (!inside && !placed) {
      path.pop();
      return false;
    }
    return true;
  };
  descend(root);
  return path;
}

/** `join()` and `join(2.5)`, `join(timeout=t)`: what takes no sequence of strings. */
function looksLikeTimeout(call: Call): boolean {
  if (call.keywords.some((keyword) => keyword.arg === 'timeout')) return true;
  const [first] = call.args;
  if (!first) return true;
  if (first.kind === 'Constant')
    return first.value.type === 'int' || first.value.type === 'float' || first.value.type === 'none';
  return first.kind === 'Name' && /time|sec|wait|delay|limit/i.test(first.id);
}

/** The comment that an offset is in. */
function commentAround(code: string, offset: number): Located | null {
  const start = code.lastIndexOf('\n', offset - 1) + 1;
  const newline = code.indexOf('\n', offset);
  const end = newline < 0 ? code.length : newline;
  let quote = '';
  for (let i = start; i < offset; i++) {
    const c = code[i];
    if (quote) {
      if (c === '\\') i++;
      else if (c === quote) quote = '';
    } else if (c === '"' || c === "'") quote = c;
    else if (c === '#') return { start: i, end };
  }
  return null;
}
