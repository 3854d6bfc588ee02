import type { TaskState } from '../../trace';
import type { Doing, WaitState } from '../facts';
import { duration, percent } from '../format';
import { termsZh } from './termsZh';
import type { Words } from './words';

const who = (name: string): string => (name === 'MainThread' || name === 'MainProcess' ? '主线程' : ` ${name} `);

const measured = (count: number, total: number, longest: number): string =>
  count === 1 ? duration(total) : `共 ${duration(total)}（${count} 次，最长 ${duration(longest)}）`;

/** How a wait is told, before its length. */
const waited: Record<WaitState, (subject: string | null) => string> = {
  'wants-gil': () => '等 GIL 等了',
  'waits-lock': (subject) => `等${subject ? ` ${subject} ` : '锁'}等了`,
  waits: (subject) => (subject ? `等 ${subject} 等了` : '等了'),
  sleeps: () => '睡眠了',
  'waits-io': (subject) => `等 ${subject ?? 'I/O'} 等了`,
  suspended: () => '挂起了',
};

/** The first few of a list. */
const several = (items: readonly string[]): string =>
  items.length > 4 ? `${items.slice(0, 3).join('、')} 等 ${items.length} 个` : items.join('、');

const stillSo = '，到运行结束时还没有返回';

const meanwhile: Partial<Record<Doing, string>> = {
  busy: '它时而运行，时而等着运行',
  running: '它在运行',
  'waits-lock': '它在等锁',
  waits: '它在等待',
  sleeps: '它在睡眠',
  'waits-io': '它在等 I/O',
  joins: '它在等另一个结束',
  suspended: '它处于挂起',
};

const whileIt: Partial<Record<TaskState, (subject: string | null) => string>> = {
  running: () => '运行',
  ready: () => '排队等运行',
  'wants-gil': () => '等 GIL',
  'waits-lock': (subject) => `等${subject ? ` ${subject} ` : '锁'}`,
  waits: (subject) => (subject ? `等 ${subject} ` : '等待'),
  sleeps: () => '睡眠',
  'waits-io': () => '等 I/O ',
  joins: (subject) => (subject ? `等 ${subject} ` : '等待'),
  suspended: () => '挂起',
};

/** Spaces are wanted between Chinese and Latin words only: not at the ends, not doubled, not beside punctuation. */
const tidy = (sentence: string): string =>
  sentence
    .replace(/ {2,}/g, ' ')
    .replace(/了 共/g, '了共')
    .replace(/ ?([，。：；（）、]) ?/g, '$1')
    .trim();

export const chinese: Words = {
  terms: termsZh,
  lastRun: '上次运行',
  staleRun: '上次运行（在你修改之前）',
  documentation: '文档',
  more: (count) => `……另有类似的 ${count} 项。`,
  facts: {
    wait: ({ task, state, subject, holders, count, total, longest, unfinished }) => {
      const held = holders.length > 0 ? `，当时持有它的是${several(holders.map(who))}` : '';
      const sentence = `${who(task)}在这里${waited[state](subject)} ${measured(count, total, longest)}`;
      return tidy(`${sentence}${held}${unfinished ? stillSo : ''}。`);
    },
    join: ({ task, subject, count, total, longest, unfinished, timedOut, subjectEnd, subjectFate, did }) => {
      const what = did && meanwhile[did] ? `，期间${meanwhile[did]}` : '';
      const sentence = `${who(task)}在这里等${who(subject)}等了 ${measured(count, total, longest)}${what}`;
      if (unfinished) return tidy(`${sentence}${stillSo}。`);
      if (timedOut === 0) return tidy(`${sentence}。`);
      const tries = count === 1 ? '时间到了' : `${count} 次中有 ${timedOut} 次时间到了`;
      const fate =
        subjectEnd === null
          ? '到运行结束时还没结束'
          : subjectFate === 'killed'
            ? `继续执行，直到 ${duration(subjectEnd)} 被中断`
            : `继续执行到 ${duration(subjectEnd)}`;
      return tidy(`${sentence}。${tries}；${who(subject)}${fate}。`);
    },
    joinedAtOnce: ({ subject, count }) =>
      tidy(`${who(subject)}已经结束：join() 立即返回${count > 1 ? `，共 ${count} 次` : ''}。`),
    start: ({ task, started, at, began, end, fate }) => {
      const begun = began === null ? '一直没有运行' : `在 ${duration(began)} 开始运行`;
      const how = fate === 'killed' ? '被中断' : fate === 'raised' ? '因异常结束' : '结束';
      const over = end === null ? '到运行结束时还没结束' : `在 ${duration(end)} ${how}`;
      return tidy(`${who(task)}在 ${duration(at)} 于此处启动 ${started}；它${begun}，${over}。`);
    },
    killed: ({ task, at, state, subject }) => {
      const doing = state && whileIt[state]?.(subject);
      return tidy(
        `${task} 在 ${duration(at)} 进程退出时被中断${doing ? `，当时正在${doing}` : ''}；没做完的事就此留下。`,
      );
    },
    daemonEnded: ({ task, at }) => `${task} 是守护线程，在 ${duration(at)} 自己结束了。`,
    noDaemon: () => '没有守护线程：进程等到了全部结束。',
    acquired: ({ task, resource, count }) => tidy(`${who(task)}在这里获得 ${resource} 共 ${count} 次。`),
    resource: ({ resource, takers, waiters }) => {
      const taken = takers.map(({ task, count }) => `${who(task)}${count} 次`);
      const waits = waiters.map(({ task, total }) => `${who(task)}${duration(total)}`);
      const parts = [
        ...(taken.length > 0 ? [`被获得：${several(taken)}`] : []),
        waits.length > 0 ? `等过它的：${several(waits)}` : '没有谁需要等它',
      ];
      return tidy(`${resource}：${parts.join('；')}。`);
    },
    turns: ({ switches, shares }) => {
      const parts = shares.map(({ task, ran, share, wanted }) =>
        tidy(
          `${who(task)}运行 ${duration(ran)}（${percent(share)}）${wanted > 0 ? `，等 GIL ${duration(wanted)}` : ''}`,
        ),
      );
      return `线程之间切换了 ${switches} 次：${parts.join('；')}。`;
    },
  },
};
