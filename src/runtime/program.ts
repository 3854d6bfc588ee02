import type { CodeMeta, Program, ProgramConstant } from '../compile';
import { PyCell, PyCode } from './code';
import { PyComplex, PyFloat } from './data/floatObject';
import { PyBytes, PyTuple } from './data/sequenceObjects';
import { PyFrozenSet } from './data/setObject';
import { SetTable } from './data/setTable';
import { Frame } from './frame';
import { type Globals, PyFunction } from './function';
import { Ellipsis, None } from './object';
import { operations } from './operations';
import { DONE, R, S } from './registers';
import type { Value } from './values';
import type { World } from './world';

/** The values of a program's constant table. */
export function constantValue(constant: ProgramConstant): Value {
  switch (constant.type) {
    case 'int':
      return constant.value;
    case 'float':
      return new PyFloat(constant.value);
    case 'complex':
      return new PyComplex(0, constant.imag);
    case 'bytes':
      return new PyBytes(Uint8Array.from(constant.value, (c) => c.charCodeAt(0)));
    case 'tuple':
      return new PyTuple(constant.items.map(itemValue));
    case 'frozenset': {
      const table = new SetTable();
      for (const item of constant.items) table.add(itemValue(item));
      return new PyFrozenSet(table);
    }
  }
}

type Item = Extract<ProgramConstant, { type: 'tuple' | 'frozenset' }>['items'][number];

function itemValue(item: Item): Value {
  if (item.type === 'literal') return item.value;
  if (item.type === 'none') return None;
  if (item.type === 'ellipsis') return Ellipsis;
  return constantValue(item as ProgramConstant);
}

/**
 * Makes the functions of a compiled program and notes its sites in the world.
 * @param siteBase the number given to the compiler as `siteBase`; it must be the number of sites the world has
 * @returns the code of the module
 */
export function instantiate(program: Program, world: World, filename: string): PyCode {
  for (const site of program.sites) world.sites.push(site);
  // The text is ours, made by the compiler from the tree: Python's names are mangled and its strings escaped there.
  const make = new Function('R', 'S', 'DONE', 'Frame', 'Cell', 'O', 'K', program.javascript) as (
    ...args: unknown[]
  ) => ((...args: unknown[]) => unknown)[];
  const bodies = make(R, S, DONE, Frame, PyCell, operations, program.constants.map(constantValue));
  const codes: PyCode[] = [];
  for (const [i, meta] of program.codes.entries() as Iterable<[number, CodeMeta]>) {
    codes.push(new PyCode(meta, bodies[i], filename, codes));
  }
  return codes[codes.length - 1];
}

/** The function that runs a module's code with its globals. */
export function moduleFunction(code: PyCode, globals: Globals): PyFunction {
  return new PyFunction(code, globals, null, null, null);
}
