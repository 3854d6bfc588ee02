import type { Comprehension, DictComp, ListComp, SetComp } from '../syntax';
import { describeOnly } from './assemble';
import { branch } from './branch';
import type { Code } from './code';
import { cost } from './costs';
import { iterate, type Walk, walkOver } from './loops';
import { enterInlined } from './variables';
import { noteMade } from './visible';

/**
 * Emits a list, set or dict comprehension inside the function around: its variables are variables of that function with
 * other names. https://docs.python.org/3/reference/expressions.html#displays-for-lists-sets-and-dictionaries
 */
export function comprehension(code: Code, node: ListComp | SetComp | DictComp): string {
  const into = code.temporary();
  code.tick(cost.container);
  if (node.kind === 'ListComp') code.line(`${into} = O.list([]);`);
  else code.suspend(into, node.kind === 'SetComp' ? 'O.set([])' : 'O.dict([])');
  noteMade(code, into);
  const mark = code.mark();
  const first = node.generators[0];
  const walk = walkOver(code, first.iter, first.is_async);
  const outer = enterInlined(code, code.unit.scopes.scopeOf(node));
  const loops = () =>
    comprehensionLoops(code, node.generators, walk, () => {
      const inside = code.mark();
      addItem(code, node, into);
      code.release(inside);
    });
  if (code.unit.minor >= 12) loops();
  else withOwnEntry(code, node, loops);
  code.scope = outer;
  code.release(mark);
  return into;
}

const NAMES = { ListComp: '<listcomp>', SetComp: '<setcomp>', DictComp: '<dictcomp>' } as const;

/** Up to 3.11 a comprehension was a function: what is raised in it has an entry of its own in the traceback. */
function withOwnEntry(code: Code, node: ListComp | SetComp | DictComp, emit: () => void): void {
  const name = NAMES[node.kind];
  const index = describeOnly(code, name, node);
  const outer = code.siteFunction;
  code.siteFunction = name;
  const block = code.guarded(null, emit);
  code.siteFunction = outer;
  const frame = `O.makeFunction(this.code.codes[${index}], G, null, null, null, null)`;
  code.block.compound('try {', block, `} catch (e) { r = O.caught(e, ${frame}, L); ${code.siteText(node)} throw r; }`);
}

function addItem(code: Code, node: ListComp | SetComp | DictComp, into: string): void {
  code.tick(cost.containerItem);
  if (node.kind === 'DictComp') {
    const key = code.inTemporary(node.key);
    const value = code.expression(node.value);
    code.site(node);
    code.suspend(null, `O.dictSet(${into}, ${key}, ${value})`);
    return;
  }
  const value = code.expression(node.elt);
  if (node.kind === 'ListComp') code.line(`O.listAppend(${into}, ${value});`);
  else {
    code.site(node);
    code.suspend(null, `O.setAdd(${into}, ${value})`);
  }
}

/** Emits the nested `for … if …` of a comprehension; `walk` is that of the first. */
export function comprehensionLoops(
  code: Code,
  generators: readonly Comprehension[],
  walk: Walk,
  innermost: (code: Code) => void,
): void {
  const [generator, ...rest] = generators;
  const label = code.newLoopLabel();
  iterate(code, walk, generator.iter, generator.is_async, label, (item, charge) => {
    code.assign(generator.target, item);
    for (const test of generator.ifs) {
      const mark = code.mark();
      const js = code.condition(test);
      code.release(mark);
      const skip = code.arm(() => {
        code.loopAgain(charge);
        code.line(`continue ${label};`);
        code.dead = true;
      });
      branch(code, `!(${js})`, skip.block, null);
    }
    if (rest.length === 0) innermost(code);
    else {
      const mark = code.mark();
      comprehensionLoops(code, rest, walkOver(code, rest[0].iter, rest[0].is_async), innermost);
      code.release(mark);
    }
  });
}
