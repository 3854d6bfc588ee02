import type { Locale } from '../problems';

/** Why a verdict is what it is, as data; every sentence of both languages is below. */
export type Reason =
  | { readonly kind: 'proved'; readonly executions: number }
  | { readonly kind: 'shown'; readonly executions: number }
  | { readonly kind: 'counterexample'; readonly executions: number }
  | { readonly kind: 'none'; readonly executions: number }
  | { readonly kind: 'unreached'; readonly executions: number }
  | { readonly kind: 'unfinished'; readonly executions: number }
  | { readonly kind: 'cut'; readonly executions: number }
  | { readonly kind: 'error'; readonly error: string }
  | { readonly kind: 'effect'; readonly error: string }
  | { readonly kind: 'syntax'; readonly error: string }
  | { readonly kind: 'problem'; readonly message: string }
  | { readonly kind: 'value'; readonly value: string | null }
  | { readonly kind: 'missing'; readonly values: readonly string[]; readonly executions: number }
  | { readonly kind: 'matches' }
  | {
      readonly kind: 'differs';
      readonly line: number;
      readonly expected: string | null;
      readonly actual: string | null;
      readonly expectedOutput: string;
      readonly actualOutput: string;
    }
  | { readonly kind: 'nowhere' }
  | { readonly kind: 'unclaimed' }
  | { readonly kind: 'together'; readonly count: number };

type Sentences = { readonly [K in Reason['kind']]: (reason: Extract<Reason, { kind: K }>) => string };

const schedules = (count: number): string => (count === 1 ? 'the only schedule' : `all ${count} schedules`);
const explored = (count: number): string => (count === 1 ? 'one schedule' : `${count} schedules`);
const shown = (line: string | null): string => (line === null ? 'nothing' : `“${line}”`);
const shownZh = (line: string | null): string => (line === null ? '什么都没有' : `“${line}”`);

const english: Sentences = {
  proved: ({ executions }) => `It holds in ${schedules(executions)}.`,
  shown: ({ executions }) =>
    executions === 1 ? 'The first schedule shows it.' : `One of the first ${executions} schedules shows it.`,
  counterexample: ({ executions }) =>
    executions === 1
      ? 'It is not so in the first schedule.'
      : `It is not so in one of the first ${executions} schedules.`,
  none: ({ executions }) =>
    executions === 1 ? 'It is not so in the only schedule.' : `It is so in none of the ${executions} schedules.`,
  unreached: ({ executions }) => `The line is never reached, in ${schedules(executions)}.`,
  unfinished: ({ executions }) =>
    `Only ${explored(executions)} of many ${executions === 1 ? 'was' : 'were'} explored, and that is not enough to tell; a larger budget explores more.`,
  cut: () => 'A run was stopped by a limit before that could be seen; give the snippet a larger limit, or an end.',
  error: ({ error }) => `The expression cannot be evaluated there: ${error}.`,
  effect: ({ error }) => `The expression must not change anything, and must not wait: ${error}.`,
  syntax: ({ error }) => `The snippet cannot be run: ${error}.`,
  problem: ({ message }) => message,
  value: ({ value }) =>
    value === null
      ? 'A schedule prints nothing at all.'
      : `A schedule prints “${value}” last, which is not among them.`,
  missing: ({ values, executions }) =>
    `${values.join(', ')} ${values.length === 1 ? 'is' : 'are'} never the last line, in ${schedules(executions)}.`,
  matches: () => 'The shown run prints exactly this.',
  differs: ({ line, expected, actual }) =>
    `Line ${line} of the output is ${shown(actual)}, and ${shown(expected)} was expected.`,
  nowhere: () => 'No snippet follows this claim; put it above the snippet that is to show it.',
  unclaimed: () =>
    'The snippet below says nothing that could be checked; add a claim to it, such as # @always finishes.',
  together: ({ count }) =>
    count === 1 ? 'This is the verdict of the claim in the snippet.' : `These are the ${count} claims of the snippet.`,
};

const chinese: Sentences = {
  proved: ({ executions }) => (executions === 1 ? '在唯一的调度下成立。' : `在全部 ${executions} 种调度下都成立。`),
  shown: ({ executions }) => (executions === 1 ? '第一种调度就出现了。' : `前 ${executions} 种调度之一出现了。`),
  counterexample: ({ executions }) =>
    executions === 1 ? '第一种调度下就不成立。' : `在前 ${executions} 种调度之一下不成立。`,
  none: ({ executions }) =>
    executions === 1 ? '在唯一的调度下没有出现。' : `在全部 ${executions} 种调度下都没有出现。`,
  unreached: ({ executions }) =>
    executions === 1 ? '在唯一的调度下，这一行从未执行到。' : `在全部 ${executions} 种调度下，这一行都从未执行到。`,
  unfinished: ({ executions }) => `只探索了众多调度中的 ${executions} 种，还不足以判断；加大预算可以探索更多。`,
  cut: () => '有一次运行在看到结果之前就到了上限；请给代码段更大的上限，或让它能结束。',
  error: ({ error }) => `表达式在那里无法求值：${error}。`,
  effect: ({ error }) => `表达式不能改变任何东西，也不能等待：${error}。`,
  syntax: ({ error }) => `代码段无法运行：${error}。`,
  problem: ({ message }) => message,
  value: ({ value }) =>
    value === null ? '有一种调度什么都没有打印。' : `有一种调度最后打印的是“${value}”，不在其中。`,
  missing: ({ values, executions }) =>
    `${values.join('、')} 从未是最后一行（${executions === 1 ? '唯一的调度' : `全部 ${executions} 种调度`}）。`,
  matches: () => '所示运行的输出与此完全一致。',
  differs: ({ line, expected, actual }) => `输出的第 ${line} 行是${shownZh(actual)}，而预期是${shownZh(expected)}。`,
  nowhere: () => '这个断言后面没有代码段；请把它放在要验证它的代码段上面。',
  unclaimed: () => '下面的代码段里没有可以检查的断言；请加上一条，例如 # @always finishes。',
  together: ({ count }) => (count === 1 ? '这是代码段中那条断言的结论。' : `这是代码段中 ${count} 条断言的结论。`),
};

/** The sentence of a reason. */
export function reasonText(reason: Reason, locale: Locale): string {
  const say = (locale === 'zh-cn' ? chinese : english)[reason.kind] as (reason: Reason) => string;
  return say(reason);
}
