import { PyCell } from '../code';
import { PyDict } from '../data/dictObject';
import { Frame } from '../frame';
import type { Globals } from '../function';
import { PyModule } from '../modules';
import { namespaceView } from '../namespace';
import { R, S } from '../registers';
import type { M, Value } from '../values';

/** The names that the code which called a native sees. */
export interface Caller {
  readonly globals: Globals;
  /** What `locals()` gives: a snapshot in a function, the live namespace elsewhere. */
  readonly locals: PyDict;
}

/**
 * Asks for the caller's names. Natives know nothing of the frame that called them; but a frame captures itself when a
 * native is suspended, so that is what this does: the entry behind ours on the captured stack is the caller's.
 */
export function withCaller(use: (caller: Caller) => M): M {
  if (R.atomic > 0) return use(moduleCaller(mainGlobals()));
  const { captured } = R;
  const at = captured.length;
  captured.push({
    resume: () => {
      R.error = null;
      const frame = captured.slice(at + 1).find((entry) => entry instanceof Frame);
      return use(frame instanceof Frame ? callerOf(frame) : moduleCaller(mainGlobals()));
    },
  });
  return S;
}

/**
 * The frames of the caller and of those that called it, innermost first. Where the stack cannot be captured there are
 * none.
 */
export function withFrames(use: (frames: Frame[]) => M): M {
  if (R.atomic > 0) return use([]);
  R.captured.push({
    resume: () => {
      R.error = null;
      return use(R.stack.filter((entry): entry is Frame => entry instanceof Frame).reverse());
    },
  });
  return S;
}

/** A snapshot of a frame's variables, or its live namespace outside of functions. */
export function localsOf(frame: Frame): PyDict {
  return callerOf(frame).locals;
}

/** The globals of the program itself; right whenever nothing else is written in Python. */
export function mainGlobals(): Globals {
  const main = R.world.module('__main__');
  return main instanceof PyModule ? main.namespace : (Object.create(null) as Globals);
}

function moduleCaller(globals: Globals): Caller {
  return { globals, locals: namespaceView(globals) };
}

function callerOf(frame: Frame): Caller {
  const { fn } = frame;
  const { meta } = fn.code;
  if (meta.kind === 'module' || meta.kind === 'expression') return moduleCaller(fn.g);
  const locals = new PyDict();
  const put = (name: string, value: unknown) => {
    const inside = value instanceof PyCell ? value.value : (value as Value | undefined);
    if (inside !== undefined && !name.startsWith('.')) locals.set(name, inside);
  };
  if (meta.kind === 'class') {
    const namespace = frame.locals.find((value) => value instanceof PyDict);
    if (namespace instanceof PyDict) return { globals: fn.g, locals: namespace };
  }
  for (const [i, name] of meta.saved.entries()) put(name, frame.locals[i]);
  for (const [i, name] of meta.freeVars.entries()) put(name, fn.cells?.[i]);
  return { globals: fn.g, locals };
}

/** Whether all code that is written in Python is the program's own. */
export function isOneModule(): boolean {
  for (const module of R.world.modules.values()) {
    if (module instanceof PyModule && module.globals !== null && module.globals !== mainGlobals()) return false;
  }
  return true;
}
