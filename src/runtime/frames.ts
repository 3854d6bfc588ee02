import { PyDict } from './data/dictObject';
import { defineGetters, defineMethods } from './define';
import type { Frame } from './frame';
import type { PyFunction } from './function';
import { type PyActivation, setFrameOf } from './generators';
import { namespaceView } from './namespace';
import { address } from './naming';
import { None, PyObject } from './object';
import { R } from './registers';
import { PyTraceback, tracebackType } from './traceback';
import { newStaticType } from './type';
import type { Value } from './values';

/** A frame as Python sees it: where it stands and, unless it is seen through a traceback, what its variables hold. */
export class PyFrameView extends PyObject {
  constructor(
    readonly fn: PyFunction,
    readonly site: number,
    readonly line: number,
    private readonly variables: (() => PyDict) | null = null,
    readonly back: PyFrameView | null = null,
  ) {
    super();
  }

  /** `f_locals`: made once, as up to 3.12 the interpreter keeps it with the frame. */
  get locals(): PyDict {
    this.known ??=
      this.fn.code.meta.kind === 'module' ? namespaceView(this.fn.g) : (this.variables?.() ?? new PyDict());
    return this.known;
  }
  private known: PyDict | undefined;
}

/** The frames of a stack, given innermost first, as one chain; null if there are none. */
export function frameChain(frames: readonly Frame[], localsOf: (frame: Frame) => PyDict): PyFrameView | null {
  return frames.reduceRight<PyFrameView | null>((back, frame) => {
    const { line } = new PyTraceback(frame.fn, frame.site, null);
    return new PyFrameView(frame.fn, frame.site, line, () => localsOf(frame), back);
  }, null);
}

const frameType = newStaticType('frame', PyFrameView, { isBase: false });
defineGetters(frameType, {
  f_code: { get: (self: PyFrameView) => self.fn.code, member: true },
  f_globals: { get: (self: PyFrameView) => namespaceView(self.fn.g), member: true },
  f_builtins: { get: () => namespaceView(R.world.builtins), member: true },
  f_locals: {
    get: (self: PyFrameView) => self.locals,
  },
  f_lineno: { get: (self: PyFrameView) => self.line },
  f_lasti: { get: () => 0, member: true },
  f_back: { get: (self: PyFrameView) => self.back ?? None, member: true },
  f_trace: { get: () => None },
});
defineMethods(frameType, {
  '__repr__(self, /)': (self: PyFrameView) =>
    `<frame at ${address(self)}, file '${self.fn.code.filename}', line ${self.line}, code ${self.fn.code.meta.name}>`,
  'clear(self, /)': () => None,
});

const views = new WeakMap<PyTraceback, PyFrameView>();

defineGetters(tracebackType, {
  tb_next: {
    get: (self: PyTraceback) => self.next ?? None,
    set: (self: PyTraceback, value: Value | undefined) => {
      self.next = value instanceof PyTraceback ? value : null;
    },
  },
  tb_lineno: { get: (self: PyTraceback) => self.line, member: true },
  tb_lasti: { get: () => 0, member: true },
  tb_frame: {
    get: (self: PyTraceback) => {
      let view = views.get(self);
      if (view === undefined) {
        view = new PyFrameView(self.fn, self.site, self.line);
        views.set(self, view);
      }
      return view;
    },
    member: true,
  },
});
defineMethods(tracebackType, { '__repr__(self, /)': (self: PyTraceback) => `<traceback object at ${address(self)}>` });

/** The frame of a function that stands at a site. */
export function frameView(fn: PyFunction, site: number): PyFrameView {
  return new PyFrameView(fn, site, new PyTraceback(fn, site, null).line);
}

setFrameOf((activation: PyActivation) => {
  const { frame, fn } = activation;
  if (frame === null) return None;
  return frameView(fn, frame.site);
});
