/**
 * The one place where JavaScript text is put together: blocks of statements with resume labels, escaped strings and
 * names. Everything that comes from a Python text passes through `quote` or one of the name functions.
 */

/** A JavaScript string literal with exactly these UTF-16 units, safe in any script. */
export function quote(value: string): string {
  return JSON.stringify(value)
    .replace(/[\u007f-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .replace(/</g, '\\u003c');
}

/** A JavaScript identifier that no other Python name has and that is no word of JavaScript's: `prefix` + the name. */
export function identifier(prefix: string, name: string): string {
  return prefix + name.replace(/[^A-Za-z0-9_]/gu, (char) => `$${(char.codePointAt(0) ?? 0).toString(16)}$`);
}

/** Access to the property `prefix$name` of an object: `G.$x`, `o.m$run`. Names beyond ASCII are quoted. */
export function property(object: string, prefix: string, name: string): string {
  const key = `${prefix}$${name}`;
  return /^[A-Za-z0-9_$]+$/.test(key) ? `${object}.${key}` : `${object}[${quote(key)}]`;
}

/**
 * A body is written in several forms. `straight` begins at its beginning; `resumable` has the labels at which a captured
 * frame goes on. Engines make far better code of the first, and most calls never need the second. `soft` is straight
 * too, and hands a Python exception to a generated caller by returning, since throwing costs microseconds.
 */
export type Form = 'straight' | 'soft' | 'resumable';

/** A line whose text depends on the form, or is known only when the function is complete; empty: no line. */
export interface Deferred {
  text(form: Form): string;
}

/** A line of the resumable form alone. */
export function resumable(text: string): Deferred {
  return { text: (form) => (form === 'resumable' ? text : '') };
}

type Part = string | Deferred | Block;

/**
 * Statements of one nesting level. Labels are numbered in the order of the text, so those inside a block are the range
 * `firstLabel` to `lastLabel`. In the resumable form a block that contains labels is a `switch (pc)` whose first case is 0.
 */
export class Block {
  private readonly parts: Part[] = [];
  firstLabel = 0;
  lastLabel = 0;

  get hasLabels(): boolean {
    return this.firstLabel !== 0;
  }

  get isEmpty(): boolean {
    return this.parts.length === 0;
  }

  line(text: string | Deferred): void {
    this.parts.push(text);
  }

  /** The entry for a resumed frame at this place. */
  label(number: number): void {
    this.include(number, number);
    this.parts.push(resumable(`case ${number}:`));
  }

  /** A compound statement: lines and blocks in turn. Labels of all blocks lead to it. */
  compound(...pieces: readonly Part[]): void {
    for (const piece of pieces) {
      if (!(piece instanceof Block) || !piece.hasLabels) continue;
      this.include(piece.firstLabel, piece.lastLabel);
      let cases = '';
      for (let n = piece.firstLabel; n <= piece.lastLabel; n++) cases += `case ${n}: `;
      this.parts.push(resumable(cases));
    }
    this.parts.push(...pieces);
  }

  private include(first: number, last: number): void {
    if (this.firstLabel === 0) this.firstLabel = first;
    this.lastLabel = last;
  }

  /** Adds the text of the block's lines to `out`. */
  render(out: string[], form: Form, depth: number): void {
    const pad = ' '.repeat(Math.min(depth, 40));
    const isSwitch = this.hasLabels && form === 'resumable';
    if (isSwitch) out.push(`${pad}switch (pc) { case 0:`);
    for (const part of this.parts) {
      if (part instanceof Block) part.render(out, form, depth + 1);
      else {
        const text = typeof part === 'string' ? part : part.text(form);
        if (text !== '') out.push(pad + text);
      }
    }
    if (isSwitch) out.push(`${pad}}`);
  }
}
