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

type Maker = (...args: unknown[]) => ((...args: unknown[]) => unknown)[];

/** What the engine made of programs that are used in many runs. */
const makers = new WeakMap<Program, Maker>();

function makerOf(program: Program): Maker {
  let make = makers.get(program);
  if (make === undefined) {
    // The text is ours, made by the compiler from the tree: Python's names are mangled and its strings escaped there.
    make = new Function('R', 'S', 'DONE', 'Frame', 'Cell', 'O', 'K', 'B', program.javascript) as Maker;
    makers.set(program, make);
  }
  return make;
}

/**
 * Makes the functions of a compiled program and notes its sites in the world. The number given to the compiler as
 * `siteBase`, if any, must be the number of sites that the world has.
 * @param file the index of the text's file, for a program that was compiled without a `siteBase`
 * @returns the code of the module
 */
export function instantiate(program: Program, world: World, filename: string, file?: number): PyCode {
  const base = world.sites.length;
  for (const site of program.sites) world.sites.push(file === undefined ? site : { ...site, file });
  const constants = program.constants.map(constantValue);
  const bodies = makerOf(program)(R, S, DONE, Frame, PyCell, operations, constants, base);
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
