import type { Nesting, Waiting } from '../finding';
import type { Words } from './words';

const at = (line: number) => (line > 0 ? `（第 ${line} 行）` : '');
const on = (line: number) => (line > 0 ? `在第 ${line} 行` : '');
const named = (kind: string, name: string) =>
  name === '' ? kind : name.includes(' #') ? ` ${name} ` : `${kind} \`${name}\` `;

const kinds: Readonly<Record<Waiting['kind'], string>> = {
  join: '线程',
  lock: '锁',
  condition: '条件变量',
  event: '事件',
  queue: '队列',
  semaphore: '信号量',
  barrier: '屏障',
  other: '某个资源',
};

function waiting({ task, kind, subject, holder, holderEnded, isOwn, line }: Waiting): string {
  if (kind === 'join') return `${task} 等待 ${subject} 结束${at(line)}`;
  const what = named(kinds[kind], subject);
  if (isOwn) return `${task} 等待${what}，而它自己正持有${at(line)}`;
  if (holder !== null) return `${task} 等待${what}，它由${holderEnded ? '已经结束的' : ''} ${holder} 持有${at(line)}`;
  return `${task} 等待${what}，但已没有谁能${kind === 'lock' ? '释放它' : '发出通知'}${at(line)}`;
}

const nesting = ({ task, held, wanted, heldLine, line }: Nesting) =>
  `${task} 先取得${named('锁', held)}${at(heldLine)}，再取得${named('锁', wanted)}${at(line)}`;

/** Simplified Chinese. */
export const zh: Words = {
  deadlock: ({ isWhole, waits }) =>
    `死锁：${isWhole ? '所有线程都在等待，谁也无法继续' : '这些线程永远互相等待，其余线程照常运行'}。${waits.map(waiting).join('；')}。`,
  'lock.reentrant': ({ task, lock, heldLine, line }) =>
    `${task} 已经持有${named('锁', lock)}${at(heldLine)}，又去等待它${at(line)}：普通的 Lock 不认持有者，所以会永远等下去；请改用 RLock，或者不要重复获取。`,
  'lock.order': ({ nestings }) =>
    `这些锁的获取顺序不一致，线程可能永远互相等待：${nestings.map(nesting).join('；')}。请在所有地方按同一顺序获取。`,
  'lock.not-released': ({ task, lock, line }) =>
    `${task} 取得了${named('锁', lock)}${at(line)}，没有释放就结束了，此后谁也拿不到它；请使用 \`with\`。`,
  'wait.lost-wakeup': ({ task, subject, line, notifier, notifyLine }) =>
    `唤醒丢失：${notifier} 通知${named('条件变量', subject)}${at(notifyLine)}时，${task} 还没有开始等待${at(line)}，而通知不会保留。请在持锁时用 \`while not …: wait()\` 先检查一个变量再等待。`,
  'wait.not-in-loop': ({ subject, line }) =>
    `${on(line)}等待${named('条件变量', subject)}之后没有再次检查所等的条件：别的线程可能抢先一步。请把 \`if\` 改成 \`while\`，或使用 \`wait_for\`。`,
  'gil.convoy': ({ task, times, milliseconds }) =>
    `${task} 在每次短暂等待之后又等 GIL，共 ${times} 次，平均每次 ${milliseconds} 毫秒：做计算的线程会占住 GIL 整整一个切换间隔（护航效应）。`,
  starvation: ({ task, lock, times, by, line }) =>
    `${task} ${on(line)}等待${named('锁', lock)}期间，${by} 取得了它 ${times} 次：锁并不公平，刚释放又立刻回来的线程通常会再次拿到它。`,
  'thread.never-ends': ({ task, line }) =>
    `${task} 永远不会结束${at(line)}，它不是守护线程，所以程序一直在等它；请通知它停止，或用 daemon=True 启动。`,
  'thread.not-joined': ({ variable, reader, writer }) =>
    `${reader.task} ${on(reader.line)}读取 \`${variable}\`，却没有等待${on(writer.line)}写它的 ${writer.task}：请先调用 join()。`,
  'daemon.cut-off': ({ task, line, lock }) =>
    lock === null
      ? `${task} 是守护线程，程序结束时${on(line)}被中途切断，工作没有做完：请 join 它，或不要设为守护线程。`
      : `${task} 是守护线程，程序结束时${on(line)}被切断，当时还持有${named('锁', lock)}：它正在修改的内容只完成了一半。请 join 它，或不要设为守护线程。`,
  'race.lost-update': ({ variable, read, write, other, safeOn }) =>
    `对 \`${variable}\` 的更新可能丢失：${read.task} ${on(read.line)}读取它、${on(write.line)}写回，其间 ${other.task} 可能写入${at(other.line)}。${safe(safeOn)}请用同一把锁保护两者。`,
  'race.check-then-act': ({ variable, read, write, other, safeOn }) =>
    `${read.task} ${on(read.line)}检查 \`${variable}\`，${on(write.line)}据此行动；其间 ${other.task} 可能改变它${at(other.line)}，检查就不再成立。${safe(safeOn)}请在同一把锁下完成两步。`,
  'race.data': ({ variable, first, second }) =>
    `数据竞争：${first.task} ${on(first.line)}对 \`${variable}\` 的操作与 ${second.task} ${on(second.line)}的操作之间没有任何先后约束，结果全凭运气。`,
};

function safe(python: string | null): string {
  return python === null
    ? ''
    : `CPython ${python} 不会在这里切换线程，但语言并不保证这一点，3.9 和自由线程版本就会切换。`;
}
