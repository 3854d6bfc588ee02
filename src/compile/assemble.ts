import type { Capture } from './captures';
import type { Code } from './code';
import type { CodeMeta } from './program';
import { cellVariable } from './variables';
import { type Form, identifier } from './writer';

/** What `finish` must know of a function beside its statements. */
export interface Signature {
  readonly parameters: readonly string[];
  readonly positionalOnly: number;
  readonly positional: number;
  readonly keywordOnly: number;
  readonly hasVarArgs: boolean;
  readonly hasVarKeywords: boolean;
  readonly docstring: string | null;
  readonly firstLine: number;
  /** Where a traceback points before the first statement. */
  readonly entrySite: string;
}

export const noSignature = {
  parameters: [],
  positionalOnly: 0,
  positional: 0,
  keywordOnly: 0,
  hasVarArgs: false,
  hasVarKeywords: false,
  docstring: null,
} as const;

/** Puts the JavaScript function of a code together and adds it to the program; gives its index. */
export function finish(code: Code, signature: Signature): number {
  const { unit, ownScope } = code;
  const capture = unit.captures.get(ownScope) ?? { free: [], cells: new Set<string>() };
  if (code.usesHandling) code.declare('h0', '.h0');
  // Parameters come first in `saved`, whether or not the body mentions them.
  const parameterVariables = signature.parameters.map((name) => identifier('v_', name));
  // Cells are made at the start, also those of names that no reachable statement mentions.
  for (const name of capture.cells) cellVariable(code, name);
  const saved = new Map<string, string>();
  for (const name of signature.parameters) {
    saved.set(identifier(capture.cells.has(name) ? 'c_' : 'v_', name), name);
  }
  const takesNamespace = ownScope.kind === 'class' || (ownScope.kind === 'module' && unit.hasMapping);
  if (takesNamespace) saved.set('ns', '.namespace');
  for (const [js, name] of code.variables) if (!saved.has(js)) saved.set(js, name);
  for (let t = 0; t < code.maxTemporaries; t++) saved.set(`t${t}`, `.t${t}`);
  const slots = [...saved.keys()];
  code.savedSlots = slots;

  const index = unit.functions.length;
  const parameters = takesNamespace ? ['ns'] : parameterVariables;
  const parts = new FunctionText(code, signature, index, parameters, capture, slots);
  unit.functions.push(parts.all());

  const locals = ownScope.isFunctionLike ? ownScope.varnames : [];
  const { entrySite: _, ...known } = signature;
  const meta: CodeMeta = {
    index,
    name: code.name,
    qualname: code.qualname,
    kind: code.kind,
    ...known,
    varNames: locals,
    cellVars: [...capture.cells],
    freeVars: capture.free,
    saved: [...saved.values()],
    ...(code.delegations.size === 0 ? {} : { delegations: delegationSlots(code, slots) }),
    names: [...code.globalNames],
  };
  unit.codes.push(meta);
  return index;
}

/** `CodeMeta.delegations`. */
function delegationSlots(code: Code, slots: readonly string[]): Record<number, number> {
  return Object.fromEntries([...code.delegations].map(([label, temporary]) => [label, slots.indexOf(temporary)]));
}

/** The JavaScript of one code, in its forms. */
class FunctionText {
  private readonly out: string[] = [];

  constructor(
    private readonly code: Code,
    private readonly signature: Signature,
    private readonly index: number,
    private readonly parameters: readonly string[],
    private readonly capture: Capture,
    private readonly slots: readonly string[],
  ) {}

  all(): string {
    if (this.code.isGenerator) return this.generator();
    if (this.code.kind !== 'function') return this.straight() + this.resumable();
    return this.hard() + this.soft() + this.resumable();
  }

  /** `f…` of a class body or module: begins at the beginning; a captured frame is handed to the resumable form. */
  private straight(): string {
    this.begin('f', [` if (R.resuming !== null) return g${this.index}.call(this);`]);
    this.body('straight');
    return this.captured(this.newFrame());
  }

  /** `f…` of a function: for all callers that want exceptions thrown. */
  private hard(): string {
    const { index, parameters } = this;
    return [
      `function f${index}(${parameters.join(', ')}) {`,
      ` if (R.resuming !== null) return g${index}.call(this);`,
      ` const r = s${index}.call(${['this', ...parameters].join(', ')});`,
      ' if (r === S && R.raised !== null) throw raised();',
      ' return r;',
      '}',
      '',
    ].join('\n');
  }

  /** `s…`: the body as generated callers call it. */
  private soft(): string {
    const { code, index } = this;
    this.begin('s', []);
    this.body('soft');
    const handling = code.usesHandling ? ' R.handling = h0;' : '';
    this.out.push(` if (R.raised !== null) { R.raised = O.unwind(R.raised, this, L);${handling} return S; }`);
    return `${this.captured(this.newFrame())}f${index}.soft = s${index};\n`;
  }

  private begin(letter: string, first: readonly string[]): void {
    const { code, out, parameters } = this;
    out.push(`function ${letter}${this.index}(${parameters.join(', ')}) {`, ...first);
    this.variables(`let L = ${this.signature.entrySite}, pc = 0`, parameters);
    this.cells(' ');
    out.push(' if (++R.depth > R.depthLimit) { R.depth--; O.tooDeep(); }');
    if (code.usesHandling) out.push(' h0 = R.handling;');
  }

  private newFrame(): string {
    return `R.captured.push(new Frame(this, pc, L, [${this.slots.join(', ')}]))`;
  }

  /** `g…`: goes on where the frame in `R.resuming` was captured, with the value `rv` or the error `re`. */
  private resumable(): string {
    const { out, index } = this;
    out.push(`function g${index}() {`);
    out.push(' const F = R.resuming;');
    this.variables('let L = F.site, pc = F.pc, rv = R.value, re = R.error', []);
    this.restore();
    this.body('resumable');
    return this.captured(this.newFrame());
  }

  /** A generator's body is always resumed, and saves itself in its own frame. */
  private generator(): string {
    const { code, out, index, parameters, slots } = this;
    out.push(`function f${index}(${parameters.join(', ')}) {`);
    out.push(' const F = R.resuming;');
    this.variables('let L, pc, rv, re', parameters);
    out.push(' if (F === null) {');
    this.cells('  ');
    out.push(`  return O.makeGenerator(this, [${slots.join(', ')}]);`);
    out.push(' }');
    out.push(' L = F.site; pc = F.pc; rv = R.value; re = R.error;');
    this.restore();
    if (code.usesHandling) out.push(' if (pc === 0) h0 = R.handling;');
    this.body('resumable');
    return this.captured(`F.pc = pc; F.site = L; F.locals = [${slots.join(', ')}]; R.captured.push(F)`);
  }

  private variables(first: string, declared: readonly string[]): void {
    const rest = this.slots.filter((js) => !declared.includes(js)).map((js) => `, ${js}`);
    this.out.push(` const G = this.g; ${first}, r${rest.join('')};`);
    for (const [i, name] of this.capture.free.entries()) {
      this.out.push(` const ${identifier('f_', name)} = this.cells[${i}];`);
    }
  }

  private cells(pad: string): void {
    for (const name of this.capture.cells) {
      const start = this.signature.parameters.includes(name) ? identifier('v_', name) : 'undefined';
      const cell = `new Cell(${start})`;
      this.out.push(`${pad}${identifier('c_', name)} = ${this.code.unit.isExplored ? `X.made(${cell})` : cell};`);
    }
  }

  private restore(): void {
    const loads = this.slots.map((js, i) => `${js} = l[${i}];`).join(' ');
    this.out.push(` R.resuming = null; R.error = null; R.depth++; const l = F.locals; ${loads}`);
  }

  private body(form: Form): void {
    const { code, out } = this;
    out.push(' main: try {');
    code.block.render(out, form, 2);
    // The runtime sees what was being handled when the exception left, before that is put back.
    const handling = code.usesHandling ? 'R.handling = h0; ' : '';
    const leave = form === 'soft' ? 'R.raised = e; return S;' : 'throw e;';
    out.push(` } catch (e) { e = O.unwind(e, this, L); ${handling}${leave} }`);
  }

  private captured(save: string): string {
    return `${[...this.out.splice(0), ` R.depth--; ${save}; return S;`, '}'].join('\n')}\n`;
  }
}

/** Adds the description of a code that is never called: what a traceback shows for part of another function. */
export function describeOnly(code: Code, name: string, place: { readonly start: number }): number {
  const { unit } = code;
  const index = unit.functions.length;
  unit.functions.push(`function f${index}() {}`);
  unit.codes.push({
    index,
    name,
    qualname: code.parent === null ? name : `${code.qualname}.<locals>.${name}`,
    kind: 'function',
    ...noSignature,
    firstLine: unit.sites.lineOf(place.start),
    varNames: [],
    cellVars: [],
    freeVars: [],
    saved: [],
    names: [],
  });
  return index;
}
