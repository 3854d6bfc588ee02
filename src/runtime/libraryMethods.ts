import { missingArguments, nearestParameter, tooManyPositional } from './arguments';
import { typeError } from './errors';
import { PyMethodDescriptor } from './function';
import type { Names, Value } from './values';
import { since } from './version';

/** A method of a type that is written in Python in CPython's library: wrong calls are answered in Python's own words. */
export class PyLibraryMethod extends PyMethodDescriptor {
  protected override arrange(args: Value[], names: Names): unknown[] {
    const { positional, required, keywordOnly, hasVarArgs, hasVarKeywords } = this.signature;
    const label = since(10) ? `${this.owner.qualname}.${this.name}` : this.name;
    const given = args.length - (names?.length ?? 0);
    const total = positional.length;
    const values: unknown[] = args.slice(0, Math.min(given, total));
    while (values.length < total) values.push(undefined);
    if (hasVarArgs) values.push(args.slice(Math.min(given, total), given));
    const firstKeywordOnly = values.length;
    for (let i = 0; i < keywordOnly.length; i++) values.push(undefined);
    const extra = new Map<string, Value>();
    for (const [i, name] of (names ?? []).entries()) {
      const index = positional.findIndex((parameter) => parameter.name === name);
      const named = keywordOnly.findIndex((parameter) => parameter.name === name);
      const at = index >= 0 ? index : named >= 0 ? named + firstKeywordOnly : -1;
      if (at >= 0 && values[at] !== undefined) throw typeError(`${label}() got multiple values for argument '${name}'`);
      if (at >= 0) values[at] = args[given + i];
      else if (hasVarKeywords) extra.set(name, args[given + i]);
      else {
        const possible = [...positional, ...keywordOnly].map((parameter) => parameter.name);
        const meant = nearestParameter(name, possible);
        throw typeError(`${label}() got an unexpected keyword argument '${name}'${meant}`);
      }
    }
    if (given > total && !hasVarArgs) {
      const namedOnly = values.slice(firstKeywordOnly).filter((value) => value !== undefined).length;
      throw tooManyPositional(label, { positional: total, withDefault: total - required, given, namedOnly });
    }
    const missing = positional.filter((_, i) => i < required && values[i] === undefined).map(({ name }) => name);
    if (missing.length > 0) throw missingArguments(label, 'positional', missing);
    if (hasVarKeywords) values.push(extra);
    return values;
  }
}
