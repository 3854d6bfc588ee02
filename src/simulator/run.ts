import type { Ending } from '../analysis';
import { LineIndex } from '../base';
import { annotate, answeredImports, compile } from '../compile';
import { Kernel, type Standing } from '../kernel';
import {
  fillBuiltins,
  instantiate,
  moduleFunction,
  native,
  newModule,
  type PyCode,
  R,
  setStandardInput,
  World,
} from '../runtime';
import {
  Annotations,
  findLibraryModule,
  installAnnotations,
  installSignals,
  isKnownToLack,
  isPartOfPython,
  linesOfCPython,
  mainProgram,
  nameResources,
  openStandardStreams,
  Session,
  shareDescriptors,
  startExecution,
  stubModule,
  watchGenerators,
} from '../stdlib';
import { analyseScopes, type Module } from '../syntax';
import { TraceBuilder } from '../trace';
import { type AccessWatch, WatchedTrace } from './accessWatch';
import { atSite, cpuLimit, deadlock, idle, outputLimit, timeLimit } from './findings';
import { libraryProgram } from './libraryProgram';
import type { Settings } from './options';
import { diagnosticAt } from './syntaxErrors';
import { summariseTasks } from './taskSummaries';
import type { Diagnostic, Run, RunResult, RunStatus } from './types';

/** Characters that a program may print before it is stopped. */
const outputCharacters = 20_000_000;

/** Where the globals of a watched program stand among its objects. */
const globalsSerial = -10;

/** One program on one machine. */
export class Simulation implements Run {
  private readonly trace: TraceBuilder;
  private readonly world: World;
  private readonly kernel: Kernel;
  private readonly session: Session;
  private readonly annotations: Annotations;
  private readonly globals: World['builtins'];
  private readonly written = { 1: [] as string[], 2: [] as string[] };
  private characters = 0;
  private standing: Standing = 'paused';

  constructor(
    text: string,
    module: Module,
    private readonly settings: Settings,
    private readonly diagnostics: Diagnostic[],
    /** What records the accesses of a run that is only looked at. */
    private readonly watch: AccessWatch | null = null,
  ) {
    this.trace = watch === null ? new TraceBuilder() : new WatchedTrace(watch);
    this.world = new World({
      minor: settings.minor,
      freeThreaded: settings.freeThreaded,
      write: (stream, output) => this.write(stream, output),
    });
    this.world.enter();
    R.site = -1;
    this.kernel = new Kernel({
      trace: this.trace,
      counter: R,
      site: () => R.site,
      cpus: settings.cpus,
      seed: settings.seed,
      limit: settings.limit,
      cpuLimit: settings.cpuLimit,
      atSwitchPoint: watch?.atSwitchPoint,
    });
    watch?.attach(this.kernel, this.trace, this.world.sites);
    const process = this.kernel.createProcess({
      name: 'MainThread',
      gil: !settings.freeThreaded,
      switchInterval: settings.switchInterval,
    });
    this.session = new Session(this.kernel, process, settings);
    this.world.slots.set(Session, this.session);
    installSignals();
    watchGenerators();
    for (const time of settings.interrupts) this.kernel.at(time, () => this.kernel.sendSignal(process, 2));
    const answered = answeredImports(module, text, settings.costs);
    this.world.importer = {
      find: (name) => {
        const found = findLibraryModule(name);
        if (found !== undefined) return found;
        if (answered.has(name.split('.')[0])) return stubModule(name);
        if (isKnownToLack(name)) this.unknownModule(name);
        return undefined;
      },
      compile: (library, filename) => this.loadLibrary(library, filename),
      unknown: (name) => this.unknownModule(name),
    };
    fillBuiltins(this.world);
    setStandardInput(this.world, settings.stdin);
    openStandardStreams();
    shareDescriptors();
    this.globals = this.world.newGlobals();
    if (watch !== null) Object.assign(this.globals, { serial$: globalsSerial });
    const main = newModule('__main__', this.globals, { file: settings.filename, package: '' });
    this.world.modules.set('__main__', main);
    this.annotations = new Annotations(settings.costs, settings.probes.length);
    installAnnotations(this.annotations);
    const annotated = annotate(module, text, settings, settings.python);
    const code = this.load(text, annotated);
    const program = moduleFunction(code, this.globals);
    startExecution(process.main, () => native(mainProgram(() => program.call([], null))), 0);
  }

  get virtualSeconds(): number {
    const { endedAt } = this.session.process;
    return (endedAt >= 0 ? endedAt : this.kernel.now) / 1e9;
  }

  /** There is nothing that follows it. */
  readonly shown = null;

  advance(milliseconds: number, clock: () => number): boolean {
    if (this.standing !== 'paused') return true;
    const until = clock() + milliseconds;
    this.world.enter();
    R.slice = () => {
      if (R.atomic === 0) return this.kernel.sliceSpent();
      this.kernel.extend();
      return false;
    };
    const isEnough = () => this.characters > outputCharacters || this.watch?.isFull === true;
    this.standing = this.kernel.run(() => clock() >= until || isEnough());
    R.slice = () => false;
    if (this.characters > outputCharacters && this.standing === 'paused') this.standing = 'limit';
    return this.standing !== 'paused' || isEnough();
  }

  get hasThreads(): boolean {
    return this.trace.tasks.some(({ kind, start }) => kind === 'thread' && start >= 0);
  }

  /** How it ended, as analysis asks for it. */
  get ending(): Ending {
    return this.standing === 'over' || this.standing === 'deadlock' ? this.standing : 'limit';
  }

  result(): RunResult {
    const { kernel, trace, session } = this;
    nameResources(this.globals);
    // The trace may have been asked for before: only what is new is added.
    for (let i = trace.sites.length; i < this.world.sites.length; i++) trace.sites.push(this.world.sites[i]);
    for (let i = trace.files.length; i < this.world.files.length; i++) trace.files.push(this.world.files[i].name);
    const data = trace.build(Math.max(kernel.now, session.process.endedAt), this.settings.cpus);
    return {
      status: this.status(),
      stdout: this.written[1].join(''),
      stderr: this.written[2].join(''),
      exitCode: session.process.exitCode,
      virtualSeconds: this.virtualSeconds,
      tasks: summariseTasks(data),
      diagnostics: [...this.diagnostics, ...this.remarks(), ...this.conclusions()],
      trace: data,
      findings: [],
      uncaught: session.uncaught,
      probes: this.annotations.probes.map((seen) => ({ ...seen })),
    };
  }

  private status(): RunStatus {
    if (this.standing === 'over') return 'finished';
    if (this.standing === 'deadlock') return 'deadlocked';
    if (this.standing === 'idle') return 'idle';
    return this.standing === 'paused' ? 'stopped' : 'limit';
  }

  private remarks(): Diagnostic[] {
    return this.session.remarks.map(({ site, ...remark }) => atSite(this.world.sites[site], remark));
  }

  private conclusions(): Diagnostic[] {
    const { kernel, world, standing } = this;
    if (standing === 'deadlock') return [deadlock(kernel, world.sites)];
    if (standing === 'idle') return [idle(kernel, world.sites)];
    if (standing === 'cpu-limit') return [cpuLimit(kernel, world.sites, this.settings)];
    if (standing !== 'limit') return [];
    if (this.characters > outputCharacters) return [outputLimit(kernel, world.sites, outputCharacters)];
    return [timeLimit(kernel, world.sites, this.settings)];
  }

  private write(stream: 1 | 2, output: string): void {
    this.annotations.refuseEffect();
    if (this.characters > outputCharacters) return;
    this.characters += output.length;
    this.written[stream].push(output);
    const { current } = this.kernel;
    if (current !== null) this.kernel.record('print', current, this.trace.string(output), stream);
  }

  /** Compiles the snippet, a text without syntax errors, and makes its code. */
  private load(text: string, module: Module): PyCode {
    const { world, settings } = this;
    const file = world.files.push({ name: settings.filename, text, lineOffset: settings.lineOffset }) - 1;
    const variant = this.watch === null ? ('run' as const) : ('explore' as const);
    const options = { siteBase: world.sites.length, file, python: settings.python, variant };
    const { program, problems } = compile(module, text, analyseScopes(module), options);
    const lines = new LineIndex(text);
    this.diagnostics.push(...problems.map((problem) => diagnosticAt(lines, problem)));
    R.watch = this.watch;
    const code = instantiate(program, world, settings.filename);
    R.watch = null;
    return code;
  }

  private loadLibrary(text: string, filename: string): PyCode {
    const lineInCPython = linesOfCPython(filename, text);
    const file = this.world.files.push({ name: filename, text, lineOffset: 0, lineInCPython }) - 1;
    return instantiate(libraryProgram(text, this.settings.python), this.world, filename, file);
  }

  private unknownModule(name: string): void {
    const message = isPartOfPython(name)
      ? `The module \`${name}\` is part of Python, but it is not simulated yet.`
      : name.startsWith('gevent.')
        ? `The module \`${name}\` is not simulated yet.`
        : `The module \`${name}\` is not simulated: only Python's own library and gevent are, as far as they are modelled.`;
    this.session.remark({ code: 'unsupported.module', message, severity: 'error' });
  }
}
