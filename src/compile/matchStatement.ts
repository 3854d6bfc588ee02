import { assertNever } from '../base';
import type { Match, Pattern } from '../syntax';
import { compare } from './arithmetic';
import type { Code } from './code';
import { cost } from './costs';
import { truthInto } from './expressions';
import { storeName } from './variables';

/** Names to bind when the whole pattern has matched, and where their values are. */
type Captures = Map<string, { readonly atom: string; readonly place: Pattern }>;

/** Emits `match`. https://docs.python.org/3/reference/compound_stmts.html#the-match-statement */
export function matchStatement(code: Code, node: Match): void {
  const subject = code.inTemporary(node.subject);
  const done = code.newLoopLabel('M');
  const before = new Set(code.bound);
  const ends: { dead: boolean; bound: Set<string> }[] = [];
  const block = code.inner(() => {
    for (const clause of node.cases) {
      const next = code.newLoopLabel('C');
      code.bound = new Set(before);
      code.newStretch();
      const body = code.inner(() => {
        const mark = code.mark();
        const captures: Captures = new Map();
        code.tick(cost.match);
        pattern(code, clause.pattern, subject, next, captures);
        for (const [name, { atom, place }] of captures) storeName(code, name, atom, place);
        if (clause.guard !== null) code.line(`if (!(${code.condition(clause.guard)})) break ${next};`);
        code.newStretch();
        code.statements(clause.body);
        code.flush();
        if (!code.dead) code.line(`break ${done};`);
        code.release(mark);
      });
      ends.push({ dead: code.dead, bound: code.bound });
      code.dead = false;
      code.newStretch();
      code.block.compound(`${next}: {`, body, '}');
    }
  });
  code.bound = before;
  code.block.compound(`${done}: {`, block, '}');
  code.join([...ends, { dead: false, bound: before }]);
  code.newStretch();
}

/** Emits the test of one pattern: leaves by `break fail` if it does not match. */
function pattern(code: Code, node: Pattern, subject: string, fail: string, captures: Captures): void {
  switch (node.kind) {
    case 'MatchValue': {
      const mark = code.mark();
      const value = code.expression(node.value);
      const result = code.temporary();
      compare(code, 'Eq', subject, value, result, node.value);
      const truth = truthInto(code, result, node.value);
      code.line(`if (!${truth}) break ${fail};`);
      code.release(mark);
      return;
    }
    case 'MatchSingleton':
      code.line(`if (${subject} !== ${node.value === null ? 'NONE' : node.value}) break ${fail};`);
      return;
    case 'MatchSequence': {
      const star = node.patterns.findIndex((p) => p.kind === 'MatchStar');
      const before = star < 0 ? node.patterns.length : star;
      const after = star < 0 ? 0 : node.patterns.length - star - 1;
      const items = code.temporary();
      code.line(code.siteText(node));
      code.suspend(items, `O.matchSequence(${subject}, ${before}, ${star >= 0}, ${after})`);
      parts(code, node.patterns, items, fail, captures);
      return;
    }
    case 'MatchMapping': {
      const keys = node.keys.map((key) => code.inTemporary(key));
      const items = code.temporary();
      code.line(code.siteText(node));
      code.suspend(items, `O.matchMapping(${subject}, [${keys.join(', ')}], ${node.rest !== null})`);
      parts(code, node.patterns, items, fail, captures);
      if (node.rest !== null) captures.set(node.rest, { atom: `${items}[${node.keys.length}]`, place: node });
      return;
    }
    case 'MatchClass': {
      const cls = code.inTemporary(node.cls);
      const items = code.temporary();
      code.line(code.siteText(node));
      const names = code.unit.nameList(node.kwd_attrs);
      code.suspend(items, `O.matchClass(${subject}, ${cls}, ${node.patterns.length}, ${names})`);
      parts(code, [...node.patterns, ...node.kwd_patterns], items, fail, captures);
      return;
    }
    case 'MatchStar':
      if (node.name !== null) captures.set(node.name, { atom: subject, place: node });
      return;
    case 'MatchAs':
      if (node.pattern !== null) pattern(code, node.pattern, subject, fail, captures);
      if (node.name !== null) captures.set(node.name, { atom: subject, place: node });
      return;
    case 'MatchOr':
      alternatives(code, node.patterns, subject, fail, captures);
      return;
    default:
      assertNever(node);
  }
}

function parts(code: Code, patterns: readonly Pattern[], items: string, fail: string, captures: Captures): void {
  code.line(`if (${items} === null) break ${fail};`);
  patterns.forEach((part, i) => {
    pattern(code, part, `${items}[${i}]`, fail, captures);
  });
}

/** All alternatives bind the same names: each puts its values into the same temporaries. */
function alternatives(
  code: Code,
  patterns: readonly Pattern[],
  subject: string,
  fail: string,
  captures: Captures,
): void {
  const shared = new Map<string, string>();
  const matched = code.newLoopLabel('O');
  const block = code.inner(() => {
    for (const alternative of patterns) {
      const next = code.newLoopLabel('C');
      const own: Captures = new Map();
      const body = code.inner(() => {
        pattern(code, alternative, subject, next, own);
        for (const [name, { atom, place }] of own) {
          const into = shared.get(name) ?? code.temporary();
          shared.set(name, into);
          captures.set(name, { atom: into, place });
          code.line(`${into} = ${atom};`);
        }
        code.line(`break ${matched};`);
      });
      code.block.compound(`${next}: {`, body, '}');
    }
    code.line(`break ${fail};`);
  });
  code.block.compound(`${matched}: {`, block, '}');
}
