import { annotate, answeredImports, compile } from '../compile';
import type { Machine, Strategy } from '../explore';
import { Census, ExploringKernel, type Standing } from '../kernel';
import {
  type FoundModule,
  fillBuiltins,
  type Globals,
  instantiate,
  moduleFunction,
  native,
  newException,
  newModule,
  type PyCode,
  type PyModule,
  R,
  type SourceFile,
  setStandardInput,
  Watch,
  World,
} from '../runtime';
import {
  Annotations,
  findLibraryModule,
  installAnnotations,
  mainProgram,
  Session,
  startExecution,
  stubModule,
} from '../stdlib';
import { analyseScopes, type Module, parse } from '../syntax';
import { TraceBuilder } from '../trace';
import type { Settings } from './options';

/** Where the program's own globals stand among the objects of an execution. */
const globalsSerial = -10;

/** Modules without a state of their own, which all executions can share as long as no program changes them. */
const stateless = (
  '_collections _collections_abc _thread _types abc bisect collections collections.abc copy enum functools heapq ' +
  'itertools math operator queue string threading time types typing'
).split(' ');

/** The same, unless a program names what they are for: the environment, the working directory. */
const systemModules = ['os', 'posix', 'posixpath', 'os.path'];

/** A trace of which only the tasks and resources are kept. */
class QuietTrace extends TraceBuilder {
  constructor() {
    super(0);
  }
  override event(): void {}
  override state(): void {}
  override string(): number {
    return 0;
  }
}

/** How an execution ended. */
export interface Ending {
  readonly standing: Standing;
  readonly stopped: 'transitions' | 'computing' | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly exitCode: number | null;
  /** True if an exception ended a task. */
  readonly hasRaised: boolean;
  readonly kernel: ExploringKernel;
  readonly session: Session;
  readonly probes: Annotations['probes'];
}

export interface ProgramOptions {
  /** True if every visible operation is a place where others may come in. */
  readonly everywhere: boolean;
  readonly earlyTimeouts: boolean;
  readonly maxTransitions: number;
}

/** Transitions of an execution of which the strategy is told the end. */
const longestAnalysed = 1500;

/** Characters that one execution may print. */
const outputCharacters = 200_000;

/**
 * A program compiled once for exploration and executed from its beginning as often as the search wants, on a machine and
 * in a world of its own each time.
 */
export class ExploredProgram implements Machine {
  readonly census = new Census();
  readonly watch = new Watch();
  readonly problems: ReturnType<typeof compile>['problems'];
  ending: Ending | null = null;
  /** True if the last execution was too long for what else it shows to be followed. */
  isTooLong = false;
  /** The globals of the last execution. */
  globals: Globals = Object.create(null) as Globals;
  private last: { kernel: ExploringKernel; session: Session | null; world: World } | null = null;
  private readonly code: PyCode;
  private readonly files: SourceFile[] = [];
  private readonly sites: World['sites'] = [];
  private readonly libraryCodes = new Map<string, PyCode>();
  private readonly modules = new Map<string, PyModule>();
  private readonly answered: ReadonlySet<string>;
  private readonly shareable: readonly string[];
  private builtins: { readonly globals: Globals; readonly module: PyModule | undefined } | null = null;

  constructor(
    text: string,
    module: Module,
    private readonly settings: Settings,
    private readonly options: ProgramOptions,
  ) {
    const world = this.newWorld(() => {});
    world.enter();
    this.shareable = /\bos\b/.test(text) ? stateless : [...stateless, ...systemModules];
    R.watch = this.watch;
    const { filename, lineOffset, python } = settings;
    const file = this.files.push({ name: filename, text, lineOffset }) - 1;
    const compiling = { siteBase: this.sites.length, file, python, variant: 'explore' as const };
    const annotated = annotate(module, text, settings, python);
    const { program, problems } = compile(annotated, text, analyseScopes(annotated), compiling);
    this.answered = answeredImports(module, text, settings.costs);
    this.problems = problems;
    this.code = instantiate(program, world, filename);
    R.watch = null;
  }

  get placeOf(): World['sites'] {
    return this.sites;
  }

  get fileNames(): string[] {
    return this.files.map(({ name }) => name);
  }

  execute(strategy: Strategy, trace: TraceBuilder = new QuietTrace()): boolean {
    this.forgetExecution();
    const written = { 1: '', 2: '' };
    let characters = 0;
    const { settings, watch, census } = this;
    const annotations = new Annotations(settings.costs, settings.probes.length);
    const world = this.newWorld((stream, output) => {
      annotations.refuseEffect();
      characters += output.length;
      if (characters <= outputCharacters) written[stream] += output;
      if (kernel.current !== null) kernel.record('print', kernel.current, trace.string(output), stream);
    });
    world.enter();
    R.site = -1;
    R.watch = watch;
    const kernel: ExploringKernel = new ExploringKernel({
      trace,
      counter: R,
      site: () => R.site,
      cpus: 1,
      limit: settings.limit,
      census,
      director: strategy,
      ...this.options,
      maxComputing: settings.cpuLimit,
    });
    watch.turns = kernel;
    this.last = { kernel, session: null, world };
    const process = kernel.createProcess({
      name: 'MainThread',
      gil: !settings.freeThreaded,
      switchInterval: settings.switchInterval,
    });
    const session = new Session(kernel, process, settings);
    world.slots.set(Session, session);
    this.last.session = session;
    world.importer = {
      find: (name) => this.find(name),
      compile: (library, filename) => this.compileLibrary(world, library, filename),
      unknown: () => {},
    };
    this.furnish(world);
    if (settings.costs.length + settings.probes.length > 0) installAnnotations(annotations);
    setStandardInput(world, settings.stdin);
    const globals = world.newGlobals();
    this.globals = globals;
    (globals as { serial$?: number }).serial$ = globalsSerial;
    world.modules.set('__main__', newModule('__main__', globals, { file: settings.filename, package: '' }));
    const program = moduleFunction(this.code, globals);
    startExecution(process.main, () => native(mainProgram(() => program.call([], null))), 0);
    R.slice = () => {
      if (R.atomic === 0) return kernel.sliceSpent();
      kernel.extend();
      return false;
    };
    const standing = kernel.run(() => false);
    R.slice = () => false;
    watch.turns = null;
    R.watch = null;
    if (watch.changedShared) this.forgetShared();
    else this.keepShared(world);
    if (kernel.isAbandoned) {
      this.ending = null;
      return false;
    }
    this.isTooLong = kernel.count > longestAnalysed;
    if (!this.isTooLong)
      strategy.finished(
        kernel.pending().flatMap(({ task, site, accesses, location, passes, causes, epoch }) => {
          if (passes === null || accesses.length === 0) return [];
          return [{ task: task.number, site, accesses, passage: { location, before: 0, passes }, causes, epoch }];
        }),
      );
    this.ending = {
      standing,
      stopped: kernel.stopped,
      stdout: written[1],
      stderr: written[2],
      exitCode: process.exitCode,
      hasRaised: trace.tasks.some((task) => task.fate === 'raised'),
      kernel,
      session,
      probes: annotations.probes,
    };
    return true;
  }

  /** Lets go of the last execution: see `ExploringKernel.dispose`. */
  private forgetExecution(): void {
    if (this.last === null) return;
    const { kernel, session, world } = this.last;
    kernel.dispose();
    session?.threads.clear();
    world.slots.clear();
    world.modules.clear();
    this.ending = null;
    this.last = null;
  }

  private newWorld(write: (stream: 1 | 2, text: string) => void): World {
    const { minor, freeThreaded } = this.settings;
    const world = new World({ minor, freeThreaded, write });
    return Object.assign(world, { files: this.files, sites: this.sites });
  }

  /** Gives a world its builtins: those of the first execution, unless a program has changed them. */
  private furnish(world: World): void {
    if (this.builtins === null) {
      fillBuiltins(world);
      this.builtins = { globals: world.builtins, module: world.modules.get('builtins') as PyModule | undefined };
      return;
    }
    const { globals, module } = this.builtins;
    Object.assign(world, { builtins: globals });
    if (module !== undefined) world.modules.set('builtins', module);
    for (const [name, shared] of this.modules) world.modules.set(name, shared);
  }

  private find(name: string): FoundModule | undefined {
    return findLibraryModule(name) ?? (this.answered.has(name.split('.')[0]) ? stubModule(name) : undefined);
  }

  /** Keeps the modules that all executions can share. */
  private keepShared(world: World): void {
    for (const name of this.shareable) {
      if (this.modules.has(name)) continue;
      const module = world.modules.get(name);
      if (module !== undefined) this.modules.set(name, module as PyModule);
    }
  }

  private forgetShared(): void {
    this.modules.clear();
    this.builtins = null;
    this.watch.changedShared = false;
  }

  private compileLibrary(world: World, text: string, filename: string): PyCode {
    let code = this.libraryCodes.get(filename);
    if (code !== undefined) return code;
    const parsed = parse(text, { python: this.settings.python });
    if (parsed.completeness !== 'complete') throw newException('SyntaxError', [parsed.problems[0].message]);
    const file = this.files.push({ name: filename, text, lineOffset: 0 }) - 1;
    const options = { siteBase: this.sites.length, file, python: this.settings.python, variant: 'run' as const };
    code = instantiate(compile(parsed.module, text, analyseScopes(parsed.module), options).program, world, filename);
    this.libraryCodes.set(filename, code);
    return code;
  }
}
