import type { Position } from '../base';

export interface Range {
  readonly start: Position;
  readonly end: Position;
}

export type Locale = 'en' | 'zh-cn';

type Words = Readonly<Record<string, string>>;
type Message = Readonly<Record<Locale, (words: Words) => string>>;

/** `, did you mean X?` in both languages, or nothing. */
const meant = (suggestion: string): string => (suggestion ? `; did you mean \`${suggestion}\`?` : '.');
const meantZh = (suggestion: string): string => (suggestion ? `；是不是 \`${suggestion}\`？` : '。');

/** Every sentence that the notes room says, by its stable code. */
const messages = {
  'option.unknown': {
    en: (w) => `There is no option \`${w.word}\`${meant(w.suggestion)}`,
    'zh-cn': (w) => `没有 \`${w.word}\` 这个选项${meantZh(w.suggestion)}`,
  },
  'option.value': {
    en: (w) => `\`${w.name}\` cannot be \`${w.value}\`: it takes ${w.expected}.`,
    'zh-cn': (w) => `\`${w.name}\` 不能是 \`${w.value}\`：可用的值是 ${w.expected}。`,
  },
  'option.no-value': {
    en: (w) => `\`${w.name}\` needs a value: write \`${w.name}=…\` with ${w.expected}.`,
    'zh-cn': (w) => `\`${w.name}\` 缺少值：请写成 \`${w.name}=…\`，可用的值是 ${w.expected}。`,
  },
  'option.twice': {
    en: (w) => `\`${w.name}\` is given twice; the first one counts.`,
    'zh-cn': (w) => `\`${w.name}\` 写了两次，以第一次为准。`,
  },
  'option.brace': {
    en: () => 'The options begin with `{` but nothing closes them: add `}`.',
    'zh-cn': () => '选项以 `{` 开头却没有结束：请补上 `}`。',
  },
  'option.run-in-fence': {
    en: () => 'In a Markdown note the options stand behind the language of the fence: ```python {cpus=4}.',
    'zh-cn': () => '在 Markdown 笔记里，选项写在代码块的语言之后：```python {cpus=4}。',
  },
  'snippet.name-taken': {
    en: (w) => `The name \`${w.name}\` is already taken by the snippet at line ${w.line}; choose another.`,
    'zh-cn': (w) => `名字 \`${w.name}\` 已被第 ${w.line} 行的代码段使用，请换一个。`,
  },
  'snippet.continues-unknown': {
    en: (w) => `No snippet of this note is named \`${w.name}\`${meant(w.suggestion)}`,
    'zh-cn': (w) => `这篇笔记里没有名为 \`${w.name}\` 的代码段${meantZh(w.suggestion)}`,
  },
  'snippet.continues-circle': {
    en: (w) => `\`${w.name}\` continues itself in a circle; remove one of the \`continues\`.`,
    'zh-cn': (w) => `\`${w.name}\` 的 \`continues\` 绕成了一个圈，请去掉其中一个。`,
  },
  'annotation.near-miss': {
    en: (w) => `\`# @${w.word}\` is not an annotation; did you mean \`# @${w.suggestion}\`?`,
    'zh-cn': (w) => `没有 \`# @${w.word}\` 这种标注；是不是 \`# @${w.suggestion}\`？`,
  },
  'annotation.space': {
    en: (w) => `Write \`# @${w.word}\` with exactly one space between \`#\` and \`@\`.`,
    'zh-cn': (w) => `请写成 \`# @${w.word}\`，\`#\` 与 \`@\` 之间恰好一个空格。`,
  },
  'annotation.empty': {
    en: (w) => `\`# @${w.word}\` needs something after it: ${w.expected}.`,
    'zh-cn': (w) => `\`# @${w.word}\` 后面缺少内容：${w.expected}。`,
  },
  'annotation.own-line': {
    en: (w) => `\`# @${w.word}\` is about the whole run: put it on a line of its own.`,
    'zh-cn': (w) => `\`# @${w.word}\` 说的是整次运行：请让它单独占一行。`,
  },
  'cost.duration': {
    en: (w) =>
      `\`${w.value}\` is no duration: write a number with one of the units ns, us, ms, s, min, h, for example \`${w.suggestion}\`.`,
    'zh-cn': (w) => `\`${w.value}\` 不是时长：请写数字加单位 ns、us、ms、s、min、h，例如 \`${w.suggestion}\`。`,
  },
  'cost.rest': {
    en: (w) => `\`${w.value}\` cannot be read here: after the duration only \`returns VALUE\` may follow.`,
    'zh-cn': (w) => `这里读不懂 \`${w.value}\`：时长之后只能写 \`returns 值\`。`,
  },
  'cost.nowhere': {
    en: (w) => `\`# @${w.word}\` says what a line costs, but no line of code follows it.`,
    'zh-cn': (w) => `\`# @${w.word}\` 说明某一行的耗时，但它后面没有代码行。`,
  },
  'claim.expression-alone': {
    en: (w) =>
      `On a line of its own a claim is about the whole run (finishes, deadlocks, exits, raises, kills, takes, prints)${
        w.suggestion ? `; did you mean \`${w.suggestion}\`?` : ': an expression stands at the end of a line of code.'
      }`,
    'zh-cn': (w) =>
      `单独成行的断言说的是整次运行（finishes、deadlocks、exits、raises、kills、takes、prints）${
        w.suggestion ? `；是不是 \`${w.suggestion}\`？` : '：表达式要写在代码行的末尾。'
      }`,
  },
  'claim.expression': {
    en: (w) => `\`${w.value}\` is no Python expression: ${w.reason}.`,
    'zh-cn': (w) => `\`${w.value}\` 不是 Python 表达式：${w.reason}。`,
  },
  'claim.effect': {
    en: (w) => `\`${w.value}\` would change something: a claim only looks, it must not assign.`,
    'zh-cn': (w) => `\`${w.value}\` 会改变状态：断言只能查看，不能赋值。`,
  },
  'claim.literal': {
    en: (w) => `\`${w.value}\` is no literal: write the values themselves, for example \`{1, 2}\`.`,
    'zh-cn': (w) => `\`${w.value}\` 不是字面量：请直接写出值，例如 \`{1, 2}\`。`,
  },
  'claim.argument': {
    en: (w) => `\`${w.word}\` cannot be \`${w.value}\`: it takes ${w.expected}.`,
    'zh-cn': (w) => `\`${w.word}\` 后面不能是 \`${w.value}\`：应写 ${w.expected}。`,
  },
  'claim.range': {
    en: (w) => `\`${w.value}\` is an empty range: the first duration is the longer one.`,
    'zh-cn': (w) => `\`${w.value}\` 是空的范围：前一个时长比后一个长。`,
  },
  'callout.no-snippet': {
    en: () => 'This claim has no snippet after it that could show it; add a ```python block below.',
    'zh-cn': () => '这条断言后面没有代码段可以证明它：请在下面加一个 ```python 代码块。',
  },
} as const satisfies Record<string, Message>;

export type NoteProblemCode = keyof typeof messages;

/** Something in a note that cannot be taken as it is written. */
export interface NoteProblem {
  readonly code: NoteProblemCode;
  readonly severity: 'error' | 'warning';
  /** In the document. */
  readonly range: Range;
  /** What the sentence mentions. `suggestion`, where there is one, is what to write instead of the range's text. */
  readonly words: Words;
}

/** The sentence that tells a problem to the user: what, and what to do. */
export function problemMessage(problem: NoteProblem, locale: Locale): string {
  const message: Message = messages[problem.code];
  return message[locale](problem.words);
}
