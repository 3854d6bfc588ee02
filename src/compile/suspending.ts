import type { Expr, Yield, YieldFrom } from '../syntax';
import type { Code } from './code';
import { cost } from './costs';

/** Emits `yield value`: the body saves itself in its own frame and returns. Gives what was sent. */
export function yieldValue(code: Code, node: Yield): string {
  const mark = code.mark();
  const value = node.value === null ? 'NONE' : code.expression(node.value);
  code.release(mark);
  const handedOut = code.kind === 'async-generator' ? `O.asyncValue(${value})` : value;
  const into = code.temporary();
  code.release(mark);
  handOut(code, handedOut, node);
  comeBack(code);
  code.temporary();
  code.line(`if (re !== null) throw O.thrown(re); ${into} = rv;`);
  code.switchPoint();
  return into;
}

/** Saves the frame and returns `value` to whoever resumed it; gives the label at which it goes on. */
function handOut(code: Code, value: string, node: Expr | null): number {
  code.tick(cost.yield);
  code.flush();
  if (node !== null) code.site(node);
  const label = code.newLabel();
  code.line(new Saved(code, label));
  const handling = code.handling === 'h0' ? '' : 'R.handling = h0; ';
  code.line(`${handling}R.depth--; return ${value};`);
  code.block.label(label);
  code.line('pc = 0;');
  return label;
}

/** After a resumption: what is being handled here, and what around. */
function comeBack(code: Code): void {
  code.line({ text: () => (code.usesHandling ? 'h0 = R.handling;' : '') });
  if (code.handling !== 'h0') code.line(`R.handling = ${code.handling};`);
}

/** The statements that write the frame: all variables, and those temporaries that are in use. */
class Saved {
  private readonly temporaries: number;

  constructor(
    private readonly code: Code,
    private readonly label: number,
  ) {
    this.temporaries = code.mark();
  }

  text(): string {
    const live = (js: string) => !/^t\d+$/.test(js) || Number(js.slice(1)) < this.temporaries;
    const saves = this.code.savedSlots.flatMap((js, i) => (live(js) ? [`l[${i}] = ${js};`] : []));
    return `{ F.pc = ${this.label}; F.site = L; const l = F.locals; ${saves.join(' ')} }`;
  }
}

/** Emits `yield from iterable`. */
export function yieldFrom(code: Code, node: YieldFrom): string {
  const mark = code.mark();
  const value = code.expression(node.value);
  code.release(mark);
  const iterator = code.temporary();
  code.site(node);
  code.suspend(iterator, `O.delegateIter(${value})`);
  return delegation(code, iterator, mark, node);
}

/** Emits `await value`. */
export function awaitValue(code: Code, value: Expr, node: Expr): string {
  const mark = code.mark();
  const atom = code.expression(value);
  code.release(mark);
  return awaitAtom(code, atom, node);
}

/** Emits the `await` of a value that is there already. */
export function awaitAtom(code: Code, atom: string, node: { readonly start: number; readonly end: number }): string {
  const mark = code.mark();
  const iterator = code.temporary();
  code.site(node);
  code.suspend(iterator, `O.awaitIter(${atom})`);
  return delegation(code, iterator, mark, node);
}

/** Hands out what the iterator gives until it has returned; gives its result. */
function delegation(
  code: Code,
  iterator: string,
  mark: number,
  node: { readonly start: number; readonly end: number },
): string {
  const sent = code.temporary();
  const error = code.temporary();
  const given = code.temporary();
  const loop = code.newLoopLabel();
  code.newStretch();
  code.line(`${sent} = NONE; ${error} = null;`);
  const body = code.inner(() => {
    code.site(node);
    code.suspend(given, `O.delegate(${iterator}, ${sent}, ${error})`);
    code.line(`if (${given} === DONE) break ${loop};`);
    code.delegations.set(handOut(code, given, null), iterator);
    comeBack(code);
    code.line(`${error} = re; ${sent} = re !== null ? NONE : rv;`);
    code.switchPoint();
  });
  code.newStretch();
  code.block.compound(`${loop}: for (;;) {`, body, '}');
  code.release(mark);
  const into = code.temporary();
  code.line(`${into} = R.returned;`);
  return into;
}
