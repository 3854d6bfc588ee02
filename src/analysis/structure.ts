/** How a statement depends on what was read: by a value that it uses, or because a check decides whether it is reached. */
export type Dependence = 'value' | 'check';

/** What analysis asks about the text of the snippet, by the indexes of the trace's sites. */
export interface Structure {
  /** True inside a `while` loop, or in a function that is called from one. */
  isRepeated(site: number): boolean;
  /** What stands around a wait first: a loop that checks again, a single check, or neither. */
  guardOf(site: number): 'while' | 'if' | 'none';
  /** True for a place in the condition of an `if` or `while`, or in a function that such a condition calls. */
  isCheck(site: number): boolean;
  /** True for a place in the condition of a loop that does nothing but wait for it. */
  isSpin(site: number): boolean;
  /** True for a place in an assignment of a literal. */
  isConstant(site: number): boolean;
  /** How what is written at one place depends on what was read at another; null if it does not. */
  dependence(write: number, read: number): Dependence | null;
}
