import type { Code } from './code';
import type { CodeMeta } from './program';
import { cellVariable } from './variables';
import { identifier } from './writer';

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
  readonly entrySite: number;
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
  const parameterCells = signature.parameters.filter((name) => capture.cells.has(name));
  for (const name of parameterCells) cellVariable(code, name);
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
  const declared = slots.filter((js) => !parameters.includes(js)).map((js) => `, ${js}`);
  const out: string[] = [];
  out.push(`function f${index}(${parameters.join(', ')}) {`);
  out.push(` const G = this.g, F = R.resuming; let L = ${signature.entrySite}, pc = 0, r${declared.join('')};`);
  for (const [i, name] of capture.free.entries()) out.push(` const ${identifier('f_', name)} = this.cells[${i}];`);
  const restore = slots.map((js, i) => `${js} = l[${i}];`).join(' ');
  out.push(` if (F !== null) { R.resuming = null; pc = F.pc; L = F.site; const l = F.locals; ${restore} }`);
  const cells = [...capture.cells].map((name) => {
    const start = signature.parameters.includes(name) ? identifier('v_', name) : 'undefined';
    return `${identifier('c_', name)} = new Cell(${start});`;
  });
  if (cells.length > 0 || code.isGenerator) out.push(' else {');
  if (cells.length > 0) out.push(`  ${cells.join(' ')}`);
  if (code.isGenerator) out.push(`  return O.makeGenerator(this, [${slots.join(', ')}]);`);
  if (cells.length > 0 || code.isGenerator) out.push(' }');
  if (code.isGenerator) out.push(' R.depth++;');
  else out.push(' if (++R.depth > R.depthLimit && F === null) { R.depth--; O.tooDeep(); }');
  if (code.usesHandling) out.push(' if (pc === 0) h0 = R.handling;');
  out.push(' main: try {');
  code.block.render(out, 2);
  const handling = code.usesHandling ? 'R.handling = h0; ' : '';
  // The runtime sees what was being handled when the exception left, before that is put back.
  out.push(` } catch (e) { e = O.unwind(e, this, L); ${handling}throw e; }`);
  const all = slots.join(', ');
  if (code.isGenerator) {
    out.push(` R.depth--; F.pc = pc; F.site = L; F.locals = [${all}]; R.captured.push(F); return S;`);
  } else out.push(` R.depth--; R.captured.push(new Frame(this, pc, L, [${all}])); return S;`);
  out.push('}');
  unit.functions.push(out.join('\n'));

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
    names: [...code.globalNames],
  };
  unit.codes.push(meta);
  return index;
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
