import { type CostNote, intrinsics } from '../../compile';
import { blocked } from '../../kernel';
import {
  attributeError,
  call,
  callMethod,
  defineFunctions,
  type FoundModule,
  formatExceptionOnly,
  type Globals,
  importModule,
  type M,
  moduleAttribute,
  type NativeSteps,
  None,
  native,
  newException,
  now,
  type PyBaseException,
  PyFloat,
  PyList,
  type PyModule,
  R,
  S,
  setModuleAttribute,
  special,
  truth,
  type Value,
} from '../../runtime';
import type { LibraryModule } from '../module';
import { answerNone, session } from '../session';

/** What was seen of one probe: `@always`, `@sometimes` and `@never` at a line. */
export interface ProbeResult {
  /** How often control reached the end of the line. */
  reached: number;
  /** How often the expression was true. */
  held: number;
  /** What the expression raised when it first raised, as Python's last line says it; or null. */
  error: string | null;
}

/** What the annotations of a program say, and what was seen of them in a run. */
export class Annotations {
  readonly probes: ProbeResult[];
  /** By thread: what unknown calls of the statement in progress answer; null for a stub. */
  private readonly answers = new Map<number, Value | null>();
  /** True while a probe is evaluated: nothing may have an effect. */
  isProbing = false;

  constructor(
    readonly costs: readonly CostNote[],
    probeCount: number,
  ) {
    this.probes = Array.from({ length: probeCount }, () => ({ reached: 0, held: 0, error: null }));
  }

  /** Notes that an effect was tried where none may be. */
  refuseEffect(): void {
    if (this.isProbing) throw newException('RuntimeError', ['it has an effect']);
  }

  /** Carries out a probe: evaluates its expression in one go, at no cost, and lets nothing out. */
  look(index: number, expression: Value): void {
    const result = this.probes[index];
    result.reached++;
    const { isProbing } = this;
    this.isProbing = true;
    try {
      if (session().kernel.atNoCost(() => now(() => truthOf(call(expression, []))))) result.held++;
    } catch (error) {
      result.error ??= isPythonError(error) ? formatExceptionOnly(error).trimEnd() : 'it has to wait';
    } finally {
      this.isProbing = isProbing;
    }
  }

  /** What unknown calls of the thread answer until `forget`: a value, or null for a stub. */
  promise(value: Value | null): void {
    this.answers.set(session().current.id, value);
  }

  forget(): void {
    this.answers.delete(session().current.id);
  }

  /** The answer of an unknown call; `stub` makes what stands in for a value that nobody gave. */
  answer(name: string, stub: Value): M {
    const value = this.answers.get(session().current.id);
    if (value === undefined) {
      throw newException('RuntimeError', [
        `${name} is not simulated; say behind the line what it takes and gives, such as  # @io 300ms returns "text"`,
      ]);
    }
    return value ?? call(stub, []);
  }
}

const truthOf = (value: unknown) => truth(value as Value);
const isPythonError = (error: unknown): error is PyBaseException =>
  typeof error === 'object' && error !== null && 'cls' in error;

const annotations = () => R.world.slots.get(Annotations) as Annotations;

/** Computes, a slice at a time: others may have their turn in between, as with any Python code. */
function* cpu(index: number): NativeSteps {
  for (let open = annotations().costs[index].nanoseconds; open > 0; ) {
    const step = Math.min(open, Math.max(1, R.left + 1));
    open -= step;
    R.left -= step;
    if (R.left < 0 && R.slice()) yield S;
  }
  return None;
}

function* io(index: number, returns: Value | undefined): NativeSteps {
  const { nanoseconds } = annotations().costs[index];
  const monkey = R.world.module('gevent.monkey');
  if (monkey !== undefined && truth(yield callMethod(monkey, 'is_module_patched', ['socket']))) {
    const sleep = moduleAttribute(R.world.module('gevent') as PyModule, 'sleep') as Value;
    yield call(sleep, [new PyFloat(nanoseconds / 1e9)]);
  } else {
    const { kernel } = session();
    kernel.block({ state: 'waits-io', deadline: kernel.now + nanoseconds });
    yield answerNone(blocked);
  }
  annotations().promise(returns === undefined ? null : yield call(returns, []));
  return None;
}

/** In a coroutine only the task waits: gives what is to be awaited. */
function* ioAsync(index: number, returns: Value | undefined): NativeSteps {
  const helper = yield* importModule(helperName);
  const { promise } = defineFunctions(helperName, {
    'promise()': () => native(promised(returns)),
  });
  return yield callMethod(helper, 'wait', [new PyFloat(annotations().costs[index].nanoseconds / 1e9), promise]);
}

function* promised(returns: Value | undefined): NativeSteps {
  annotations().promise(returns === undefined ? null : yield call(returns, []));
  return None;
}

/** What `await` stands before, if it can be awaited; else something that gives it. */
function* awaitable(value: Value): NativeSteps {
  if (special(value, '__await__') !== undefined) return value;
  const helper = yield* importModule(helperName);
  return yield callMethod(helper, 'answered', [value]);
}

const helperName = '_interleave';

/** The functions that annotated programs call; they belong to no module. */
const functions = () =>
  defineFunctions('builtins', {
    [`${intrinsics.cpu}(index, returns=None, /)`]: (index: number) => native(cpu(index)),
    [`${intrinsics.io}(index, returns=None, /)`]: (index: number, returns?: Value) => native(io(index, returns)),
    [`${intrinsics.ioAsync}(index, returns=None, /)`]: (index: number, returns?: Value) =>
      native(ioAsync(index, returns)),
    [`${intrinsics.awaitable}(value, /)`]: (value: Value) => native(awaitable(value)),
    [`${intrinsics.done}()`]: () => {
      annotations().forget();
      return None;
    },
    [`${intrinsics.probe}(index, expression, /)`]: (index: number, expression: Value) => {
      annotations().look(index, expression);
      return None;
    },
    [`${intrinsics.after}(value, index, expression, /)`]: (value: Value, index: number, expression: Value) => {
      annotations().look(index, expression);
      return value;
    },
  });

const installed = new WeakSet<object>();

/** Makes a program's annotations known to the process that is about to run it. */
export function installAnnotations(annotated: Annotations): void {
  R.world.slots.set(Annotations, annotated);
  // Executions of one exploration share their builtins.
  if (installed.has(R.world.builtins)) return;
  installed.add(R.world.builtins);
  const hidden: Globals = Object.create(Object.getPrototypeOf(R.world.builtins));
  for (const [name, fn] of Object.entries(functions())) hidden[`$${name}`] = fn;
  // Below the builtins, where names are found but not listed.
  Object.setPrototypeOf(R.world.builtins, hidden);
}

/** Stands in for a module that is not simulated but answers where the note says so. */
export function stubModule(name: string): FoundModule {
  return {
    kind: 'native',
    isPackage: true,
    fill: (module) => {
      const lookUp = defineFunctions(name, {
        '__getattr__(name, /)': (attribute: Value) => native(stubOf(`${name}.${attribute}`)),
      });
      setModuleAttribute(module, '__getattr__', lookUp.__getattr__);
      setModuleAttribute(module, '__path__', new PyList([]));
    },
  };
}

function* stubOf(name: string): NativeSteps {
  if (/\.__\w+__$/.test(name)) throw attributeError(`module has no attribute '${name}'`, name, None);
  const helper = yield* importModule(helperName);
  return yield callMethod(helper, 'Stub', [name]);
}

/** What the stubs, which are written in Python, ask for. */
export const answersModule: LibraryModule = {
  name: '_interleave_answers',
  make: () =>
    Object.values(
      defineFunctions('_interleave_answers', {
        'answer(name, stub, /)': (name: string, stub: Value) => annotations().answer(name, stub),
      }),
    ),
};
