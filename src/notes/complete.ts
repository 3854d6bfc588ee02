// biome-ignore-all lint/suspicious/noTemplateCurlyInString: this is how editors write the places of a snippet to fill in
import type { Locale } from './problems';

/** A word that may stand at the cursor in an annotation. */
export interface AnnotationCompletion {
  /** What is inserted, in the editor's snippet form: `${1:expression}` is a place to fill in. */
  readonly insert: string;
  readonly label: string;
  /** What it means, in one sentence. */
  readonly detail: string;
  /** Characters before the cursor that it replaces. */
  readonly replaces: number;
}

type Entry = readonly [label: string, insert: string, en: string, zh: string];

const quantifiers: readonly Entry[] = [
  ['always', 'always ', 'true in every schedule', '在每一种调度下都成立'],
  ['sometimes', 'sometimes ', 'true in at least one schedule', '至少在一种调度下成立'],
  ['never', 'never ', 'true in no schedule', '在任何调度下都不成立'],
];

const costs: readonly Entry[] = [
  ['cpu', 'cpu ${1:200ms}', 'how long this line computes', '这一行要计算多久'],
  [
    'io',
    'io ${1:300ms} returns ${2:"text"}',
    'how long this line waits, and what its call answers',
    '这一行要等多久，调用返回什么',
  ],
];

const wholeRun: readonly Entry[] = [
  [
    'outcomes',
    'outcomes {${1:1, 2}}',
    'exactly these values are printed last, over all schedules',
    '在所有调度下，最后打印的恰好是这些值',
  ],
  [
    'output',
    'output\n# ${1:text}',
    'what the shown run prints, in the lines below',
    '所示运行打印的内容，写在下面各行',
  ],
];

const options: readonly Entry[] = [
  ['run', 'run ${1:python=3.13t}', 'options for running this file', '运行本文件的选项'],
];

const runClaims: readonly Entry[] = [
  ['finishes', 'finishes', 'the process ends by itself', '进程会自己结束'],
  ['deadlocks', 'deadlocks', 'the process can never end', '进程永远不会结束'],
  ['exits', 'exits ${1:0}', 'its exit code', '它的退出码'],
  [
    'raises',
    'raises ${1:RuntimeError}',
    'an exception that nothing catches, in any task',
    '任一任务里没有被捕获的异常',
  ],
  ['kills', 'kills "${1:Thread-1}"', 'this task is cut off at exit', '这个任务在退出时被中断'],
  ['takes', 'takes ${1:2s..2.2s}', 'virtual time to the end of the main process', '到主进程结束的虚拟时间'],
  ['prints', 'prints "${1:a}" before "${2:b}"', 'a printed line, or two in this order', '打印的一行，或按此顺序的两行'],
];

/**
 * What may be written at the end of a line up to the cursor. Empty outside annotations, and in the text of strings.
 * @param before the line up to the cursor
 * @param runAllowed whether options may stand in a `# @run` line: in Python files, not in Markdown
 */
export function completeAnnotation(before: string, runAllowed: boolean, locale: Locale): AnnotationCompletion[] {
  const match = /^(.*?)#( ?@?)([a-z]*)$/i.exec(before);
  if (match && isCode(match[1])) {
    const alone = match[1].trim() === '';
    const entries = [...quantifiers, ...costs, ...(alone ? wholeRun : []), ...(alone && runAllowed ? options : [])];
    const typed = match[2] + match[3];
    // Any other comment may begin with a word of ours; only the mark asks for completion.
    if (match[3] !== '' && !match[2].includes('@')) return [];
    return entries.map((entry) => made(entry, ' @', typed.length, locale));
  }
  const claim = /^\s*# @(?:always|sometimes|never)\s+([a-z]*)$/i.exec(before);
  return claim ? runClaims.map((entry) => made(entry, '', claim[1].length, locale)) : [];
}

/** Whether a comment may begin here: not inside a string, as far as this one line tells. */
function isCode(text: string): boolean {
  const rest = text.replace(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'/g, '');
  return !/["'#]/.test(rest);
}

function made([label, insert, en, zh]: Entry, mark: string, replaces: number, locale: Locale): AnnotationCompletion {
  return {
    label: mark === '' ? label : `@${label}`,
    insert: mark + insert,
    detail: locale === 'zh-cn' ? zh : en,
    replaces,
  };
}
