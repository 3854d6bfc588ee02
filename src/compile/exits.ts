import type { Code, Jump } from './code';
import { emitReturn } from './functions';

/** Emits `return`, `break` or `continue` through everything that lies between: handlers to leave, `finally` to run. */
export function jump(code: Code, kind: Jump, value: string, from: number = code.exits.length - 1): void {
  code.flush();
  for (let i = from; i >= 0; i--) {
    const exit = code.exits[i];
    if (exit.kind === 'cleanup') exit.emit();
    else if (exit.kind === 'finally') {
      if (!exit.jumps.includes(kind)) exit.jumps.push(kind);
      const what = kind === 'return' ? ` ${exit.what} = ${value};` : '';
      code.line(`${exit.how} = ${FIRST_JUMP + exit.jumps.indexOf(kind)};${what} break ${exit.label};`);
      code.dead = true;
      return;
    } else if (kind === 'break') {
      code.line(`break ${exit.breakLabel};`);
      code.dead = true;
      return;
    } else if (kind === 'continue') {
      exit.again();
      code.dead = true;
      return;
    }
  }
  emitReturn(code, value);
}

/** How a protected block ended: 0 normally, 1 by an exception, from here on by the jumps that were noted. */
export const FIRST_JUMP = 2;
