/** What the judge remembers of an expression: enough to say what is wrong with it as a target or an argument. */
export interface Shape {
  /** CPython's word for it in messages, for example `function call`. */
  readonly name: string;
  readonly start: number;
  readonly end: number;
  /** It stands in parentheses of its own. */
  readonly parenthesised: boolean;
  /** Of a tuple, a list or a starred expression. */
  readonly elements: readonly Shape[];
  /** The text of a plain name. */
  readonly id: string | null;
  /** Comparisons, boolean operators, lambdas and conditionals bind more loosely than `|`. */
  readonly loose: boolean;
}

interface Details {
  readonly elements?: readonly Shape[];
  readonly id?: string;
  readonly loose?: boolean;
}

/** A shape with the usual answers to all that is not said. */
export function shape(name: string, start: number, end: number, details: Details = {}): Shape {
  const { elements = [], id = null, loose = false } = details;
  return { name, start, end, parenthesised: false, elements, id, loose };
}

const PLAIN_TARGETS = new Set(['name', 'attribute', 'subscript']);

/** The part of an expression that cannot be assigned to (or deleted), or null if it is a valid target. */
export function invalidTarget(target: Shape, isDelete = false): Shape | null {
  if (target.name === 'list' || target.name === 'tuple') {
    for (const element of target.elements) {
      const invalid = invalidTarget(element, isDelete);
      if (invalid !== null) return invalid;
    }
    return null;
  }
  if (target.name === 'starred') return isDelete ? target : invalidTarget(target.elements[0]);
  return PLAIN_TARGETS.has(target.name) ? null : target;
}

/** True for what may stand before `:` or `+=`: a name, an attribute or an item. */
export function isSingleTarget(target: Shape): boolean {
  return PLAIN_TARGETS.has(target.name);
}
