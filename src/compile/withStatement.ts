import type { AsyncWith, With, WithItem } from '../syntax';
import { branch } from './branch';
import { boundCall, directCall } from './calls';
import type { Code } from './code';
import { cost } from './costs';
import { awaitAtom } from './suspending';
import { goOn, protect } from './tryStatement';
import { property, quote } from './writer';

/** Emits `with`. https://docs.python.org/3/reference/compound_stmts.html#the-with-statement */
export function withStatement(code: Code, node: With | AsyncWith): void {
  withItems(code, node, node.items);
}

function withItems(code: Code, node: With | AsyncWith, items: readonly WithItem[]): void {
  const [item, ...rest] = items;
  const isAsync = node.kind === 'AsyncWith';
  // Up to 3.12 tracebacks point to the statement, later to the context manager.
  const place = code.unit.minor < 13 ? node : item.context_expr;
  const mark = code.mark();
  const manager = code.inTemporary(item.context_expr);
  const exit = code.temporary();
  const enter = code.temporary();
  // A method of the class is called without binding it: `enter` and `exit` then are what the class has.
  const special = (into: string, name: string) => {
    const held = /^-?\d/.test(manager) ? `(${manager})` : manager;
    const method = `__${isAsync ? 'a' : ''}${name}__`;
    const found = `(r = ${property(held, 'm', method)}) !== undefined && r.b !== undefined && ${held}.g$ !== true`;
    return `${into} = ${found} ? r : O.lookupSpecial(${manager}, ${quote(method)});`;
  };
  const bound = (method: string, args: readonly string[]) => {
    const values = [manager, ...args];
    const direct = boundCall(method, values, `O.call(${method}, [${values.join(', ')}], null)`);
    return `${method}.b === undefined ? ${directCall(method, args)} : ${direct}`;
  };
  code.tick(cost.with);
  code.site(place);
  code.line(special(enter, 'enter'));
  code.line(special(exit, 'exit'));
  code.suspendCall(enter, bound(enter, []));
  code.switchPoint();
  const value = isAsync ? awaitAtom(code, enter, place) : enter;
  const before = new Set(code.bound);
  protect(
    code,
    () => {
      if (item.optional_vars !== null) code.assign(item.optional_vars, value);
      if (rest.length > 0) withItems(code, node, rest);
      else code.statements(node.body);
    },
    (how, what, jumps) => {
      code.bound = before;
      const outer = code.handling;
      const call = (args: readonly string[]): string => {
        const inside = code.mark();
        const result = code.temporary();
        code.site(place);
        code.suspendCall(result, bound(exit, args));
        code.switchPoint();
        const final = isAsync ? awaitAtom(code, result, place) : result;
        code.release(inside);
        return final;
      };
      const failed = code.arm(() => {
        code.handling = what;
        const traceback = code.temporary();
        code.suspend(traceback, `O.getattr(${what}, "__traceback__")`);
        const result = call([`${what}.cls`, what, traceback]);
        const label = code.newLabel();
        code.line(`if (${result} !== true) {`);
        code.line(`  if ((r = O.truth(${result})) === S) { pc = ${label}; break main; } ${traceback} = r;`);
        code.line(`} else ${traceback} = true;`);
        code.resumeAt(label, traceback);
        code.handling = outer;
        code.line(`R.handling = ${outer};`);
        code.raise(`if (!${traceback}) { L = -1; `, what, ' }');
      });
      const left = code.arm(() => {
        call(['NONE', 'NONE', 'NONE']);
      });
      branch(code, `${how} === 1`, failed.block, left.block);
      goOn(code, how, what, jumps);
    },
  );
  code.release(mark);
}
