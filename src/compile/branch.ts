import type { Code } from './code';
import type { Block } from './writer';

/** Emits `if (test) yes else no`; a resumed frame goes to the arm that has its label. */
export function branch(code: Code, test: string, yes: Block, no: Block | null): void {
  const hasElse = no !== null && !no.isEmpty;
  let resumed = test;
  if (yes.hasLabels && no?.hasLabels) resumed = `pc === 0 ? ${test} : pc <= ${yes.lastLabel}`;
  else if (yes.hasLabels) resumed = `pc !== 0 || ${test}`;
  else if (no?.hasLabels) resumed = `pc === 0 && ${test}`;
  const head = { text: (form: string) => `if (${form === 'resumable' ? resumed : test}) {` };
  if (hasElse) code.block.compound(head, yes, '} else {', no, '}');
  else code.block.compound(head, yes, '}');
}
