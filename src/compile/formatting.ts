import type { Expr, FormattedValue, JoinedStr } from '../syntax';
import type { Code } from './code';
import { cost } from './costs';
import { quote } from './writer';

/** Emits an f-string. https://docs.python.org/3/reference/lexical_analysis.html#f-strings */
export function formattedString(code: Code, node: JoinedStr): string {
  const mark = code.mark();
  const parts = node.values.map((part) => piece(code, part));
  code.tick(cost.join);
  code.release(mark);
  if (parts.every((part) => part.startsWith('"')))
    return quote(parts.map((part) => JSON.parse(part) as string).join(''));
  const into = code.temporary();
  code.line(`${into} = ${parts.length === 1 ? parts[0] : parts.join(' + ')};`);
  return into;
}

function piece(code: Code, part: Expr): string {
  if (part.kind !== 'FormattedValue') return code.expression(part);
  return formattedValue(code, part);
}

function formattedValue(code: Code, node: FormattedValue): string {
  const mark = code.mark();
  const value = code.expression(node.value);
  const spec = node.format_spec === null ? '""' : formattedString(code, node.format_spec);
  code.release(mark);
  const into = code.temporary();
  code.tick(cost.format);
  const slow = `O.format(${value}, ${node.conversion}, ${spec})`;
  if (spec === '""' && node.conversion === -1) {
    code.fastOrSuspend(
      into,
      `typeof ${value} === 'string' || typeof ${value} === 'number'`,
      `'' + ${value}`,
      slow,
      node,
    );
  } else {
    code.site(node);
    code.suspend(into, slow);
  }
  return into;
}

/** Template strings (3.14) are not run yet. */
export function templateString(code: Code, node: Expr): string {
  code.unit.problem('unsupported.syntax', 'The simulator does not run template strings yet; use an f-string.', node);
  return 'NONE';
}
