import type { Expr, Match, MatchMapping, Pattern } from './tree';

type Refuse = (message: string, place: { readonly start: number; readonly end: number }) => void;

/** What CPython's compiler refuses in the patterns of a `match`. */
export function checkMatch(node: Match, refuse: Refuse): void {
  for (const [index, matchCase] of node.cases.entries()) {
    const isLast = index === node.cases.length - 1;
    namesBound(matchCase.pattern, refuse);
    if (!isLast && matchCase.guard === null) refuseIrrefutable(matchCase.pattern, refuse);
  }
}

/** A pattern that takes everything must come last. */
function refuseIrrefutable(pattern: Pattern, refuse: Refuse): void {
  if (pattern.kind === 'MatchOr') {
    const last = pattern.patterns[pattern.patterns.length - 1];
    refuseIrrefutable(last, refuse);
  } else if (pattern.kind === 'MatchAs' && pattern.pattern === null) {
    const what = pattern.name === null ? 'wildcard' : `name capture '${pattern.name}'`;
    refuse(`${what} makes remaining patterns unreachable`, pattern);
  } else if (pattern.kind === 'MatchAs' && pattern.pattern !== null) refuseIrrefutable(pattern.pattern, refuse);
}

/** The names that a pattern binds, each once. */
function namesBound(pattern: Pattern, refuse: Refuse): Set<string> {
  const names = new Set<string>();
  const bind = (name: string | null, place: Pattern = pattern) => {
    if (name === null) return;
    if (names.has(name)) refuse(`multiple assignments to name '${name}' in pattern`, place);
    names.add(name);
  };
  const within = (inner: Pattern) => {
    for (const name of namesBound(inner, refuse)) bind(name, inner);
  };
  switch (pattern.kind) {
    case 'MatchAs':
      if (pattern.pattern !== null) within(pattern.pattern);
      bind(pattern.name);
      break;
    case 'MatchStar':
      bind(pattern.name);
      break;
    case 'MatchSequence':
      if (pattern.patterns.filter((inner) => inner.kind === 'MatchStar').length > 1) {
        refuse('multiple starred names in sequence pattern', pattern);
      }
      pattern.patterns.forEach(within);
      break;
    case 'MatchMapping':
      refuseRepeatedKeys(pattern, refuse);
      pattern.patterns.forEach(within);
      bind(pattern.rest);
      break;
    case 'MatchClass':
      refuseRepeatedAttributes(pattern.kwd_attrs, pattern.kwd_patterns, refuse);
      pattern.patterns.forEach(within);
      pattern.kwd_patterns.forEach(within);
      break;
    case 'MatchOr':
      for (const name of alternatives(pattern.patterns, pattern, refuse)) bind(name);
      break;
  }
  return names;
}

function alternatives(patterns: readonly Pattern[], whole: Pattern, refuse: Refuse): Set<string> {
  for (const pattern of patterns.slice(0, -1)) refuseIrrefutable(pattern, refuse);
  const [first, ...others] = patterns.map((pattern) => namesBound(pattern, refuse));
  if (others.some((names) => names.size !== first.size || [...names].some((name) => !first.has(name)))) {
    refuse('alternative patterns bind different names', whole);
  }
  return first;
}

function refuseRepeatedAttributes(names: readonly string[], places: readonly Pattern[], refuse: Refuse): void {
  for (const [index, name] of names.entries()) {
    if (names.indexOf(name) < index) refuse(`attribute name repeated in class pattern: ${name}`, places[index]);
  }
}

function refuseRepeatedKeys(pattern: MatchMapping, refuse: Refuse): void {
  const seen = new Set<string>();
  for (const key of pattern.keys) {
    const text = keyText(key);
    if (text === null) continue;
    if (seen.has(text)) refuse(`mapping pattern checks duplicate key (${text})`, pattern);
    seen.add(text);
  }
}

function keyText(key: Expr): string | null {
  if (key.kind !== 'Constant') return null;
  const { value } = key;
  if (value.type === 'str') return `'${value.value}'`;
  if (value.type === 'int' || value.type === 'float') return String(value.value);
  if (value.type === 'bool') return value.value ? 'True' : 'False';
  return value.type === 'none' ? 'None' : null;
}
