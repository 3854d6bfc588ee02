import type { CodeSite } from '../compile';
import { PyDict } from './data/dictObject';
import { intLimits } from './data/intText';
import type { Globals } from './function';
import type { PyGenerator } from './generators';
import type { Importer } from './modules';
import type { PyObject } from './object';
import { R } from './registers';
import type { PyType } from './type';
import type { Value } from './values';
import { python } from './version';

/** A text that tracebacks can show: the snippet itself or a module written in Python. */
export interface SourceFile {
  readonly name: string;
  readonly text: string;
  /** Added to the line numbers that tracebacks show: the snippet's first line in its document, less one. */
  readonly lineOffset: number;
  /** For a text of the library: the line that CPython's own file has there. */
  readonly lineInCPython?: (line: number) => number;
}

/** The line of a file as tracebacks show it. */
export function shownLine(file: SourceFile | undefined, line: number): number {
  return file?.lineInCPython?.(line) ?? line + (file?.lineOffset ?? 0);
}

/** Who hears of the generators that `next`, `send` and `throw` resume. */
export interface GeneratorWatch {
  enter(generator: PyGenerator): void;
  leave(generator: PyGenerator, how: 'suspended' | 'returned' | 'raised'): void;
}

/** The version whose types are shown; they are shared by all worlds. */
let shownVersion = -1;
let versionChanged: (minor: number) => void = () => {};
/** `newerAttributes.ts` hides what a version does not have. */
export function setVersionListener(listener: typeof versionChanged): void {
  versionChanged = listener;
}

export interface WorldOptions {
  /** Minor version of Python 3. */
  readonly minor: number;
  readonly freeThreaded: boolean;
  /** Where a program's output goes: stream 1 or 2. */
  readonly write: (stream: 1 | 2, text: string) => void;
}

/**
 * What belongs to one process of a run: its modules, its builtins, the texts and sites of its programs. Types of the
 * interpreter are shared by all of them, since Python code cannot change those.
 */
export class World {
  readonly files: SourceFile[] = [];
  /** What `R.site` is an index into. */
  readonly sites: CodeSite[] = [];
  /** `sys.modules`. */
  readonly modules = new PyDict();
  /** The prototype of every module's globals. */
  readonly builtins: Globals = Object.create(null);
  /** Classes made by this program, below types that are shared. */
  readonly subclasses = new Map<PyType, PyType[]>();
  /** For natives that keep something for each process: a map under a key of theirs. */
  readonly slots = new Map<unknown, unknown>();
  /** `sys.set_int_max_str_digits`. */
  maxStrDigits = 4300;
  /** How modules are found and texts compiled; set by the room that puts a run together. */
  importer: Importer = {
    find: () => undefined,
    compile: () => {
      throw new Error('this world compiles no texts');
    },
    unknown: () => {},
  };

  /** Hears of generators that are driven by hand; null: nobody wants to. */
  generatorWatch: GeneratorWatch | null = null;

  constructor(readonly options: WorldOptions) {}

  /** Makes this the world that natives see. */
  enter(): void {
    R.world = this;
    intLimits.maxStrDigits = this.maxStrDigits;
    python.minor = this.options.minor;
    python.freeThreaded = this.options.freeThreaded;
    if (this.options.minor !== shownVersion) {
      shownVersion = this.options.minor;
      versionChanged(shownVersion);
    }
  }

  /** A new global namespace. */
  newGlobals(): Globals {
    return Object.create(this.builtins) as Globals;
  }

  /** What a native keeps for this process, made on first use. */
  slot<T>(key: unknown, make: () => T): T {
    let found = this.slots.get(key) as T | undefined;
    if (found === undefined) {
      found = make();
      this.slots.set(key, found);
    }
    return found;
  }

  noteSubclass(base: PyType, type: PyType): void {
    const known = this.subclasses.get(base);
    if (known === undefined) this.subclasses.set(base, [type]);
    else known.push(type);
  }

  /** A module that has been imported, or undefined. */
  module(name: string): PyObject | undefined {
    return this.modules.get(name) as PyObject | undefined;
  }

  builtin(name: string): Value | undefined {
    return this.builtins[`$${name}`];
  }
}
