import { subjectName } from './subjectName';
import type { Words } from './vocabulary';

function list(names: readonly string[]): string {
  if (names.length > 4) return `${names.slice(0, 3).join('、')}等 ${names.length} 个`;
  if (names.length < 2) return names.join('');
  return `${names.slice(0, -1).join('、')}和${spaced(names[names.length - 1])}`;
}

/** A space between a Chinese word and a Latin one that follows it, or that comes before it. */
function spaced(text: string): string {
  return /^[\x20-\x7e]/.test(text) ? ` ${text}` : text;
}

function spacedAfter(text: string): string {
  return /[\x20-\x7e]$/.test(text) ? `${text} ` : text;
}

function notEnded(alive: number): string {
  return alive === 0 ? '当时全部已结束' : `当时有 ${alive} 个线程尚未结束`;
}

/** Simplified Chinese. */
export const chineseWords: Words = {
  language: 'zh-CN',
  gil: 'GIL',
  free: '空闲',
  states: {
    new: '未启动',
    ready: '就绪',
    running: '运行',
    'wants-gil': '等待 GIL',
    'waits-lock': '等待锁',
    waits: '等待',
    sleeps: '睡眠',
    'waits-io': '等待 I/O',
    joins: '等待结束',
    suspended: '挂起',
    zombie: '僵尸',
    ended: '已结束',
  },
  moments: {
    start: '启动',
    joined: '汇合',
    print: '输出',
    raise: '抛出',
    acquire: '获得',
    release: '释放',
    kill: '被中断',
    exit: '退出',
    send: '发送',
    receive: '接收',
    signal: '收到信号',
    access: '访问',
    note: '说明',
  },
  arrows: {
    start: '启动',
    joined: '汇合',
    kill: '中断',
    signal: '信号',
    message: '消息',
    wake: '唤醒',
    switch: '切换',
  },
  taskKinds: {
    process: '进程',
    thread: '线程',
    greenlet: '协程（greenlet）',
    coroutine: 'asyncio 任务',
    generator: '生成器',
  },
  daemon: '守护',
  list,
  processLane: (name) => `进程 ${name}`,
  subjectOf: subjectName,
  stateWith(state, subject) {
    if (!subject || state === 'wants-gil') return this.states[state];
    return state === 'joins' ? `等待${spaced(spacedAfter(subject))}结束` : `等待${spaced(subject)}`;
  },
  summary: {
    sentence: (clauses) => `${clauses.join('；')}。`,
    ran({ processes, threads, greenlets, coroutines }, duration) {
      const parts = [
        ...(processes > 1 ? [`${processes} 个进程`] : []),
        ...(threads > processes || processes === 1 ? [`${threads} 个线程`] : []),
        ...(greenlets > 0 ? [`${greenlets} 个 greenlet`] : []),
        ...(coroutines > 0 ? [`${coroutines} 个 asyncio 任务`] : []),
      ];
      return `${parts.join('、')}运行了 ${duration}`;
    },
    deadlock: (duration, waits) =>
      waits.length > 0 ? `${duration} 后发生死锁：${waits.join('，')}` : `${duration} 后发生死锁：谁都无法继续`,
    waitsFor: (task, subject) => `${spacedAfter(task)}在等待${spaced(subject)}`,
    limit: (duration, alive) => `运行 ${duration} 后达到上限而停止，${notEnded(alive)}`,
    stopped: (duration, alive) => `运行 ${duration} 后被停止，${notEnded(alive)}`,
    cutOffAtExit: (names) => `${spacedAfter(names)}在退出时被中断`,
    killed: (names) => `${spacedAfter(names)}被杀死`,
    raised: (name, exception) =>
      exception ? `${spacedAfter(name)}因 ${exception} 而结束` : `${spacedAfter(name)}因异常而结束`,
    severalRaised: (names) => `${spacedAfter(names)}因异常而结束`,
    exitCode: (code) => `退出码 ${code}`,
    truncated: '只记录了前一部分',
  },
  text: {
    legend: '图例',
    killedMark: '被中断',
    raisedMark: '因异常而结束',
    units: { s: '秒', ms: '毫秒', µs: '微秒' },
    gilShare: 'GIL',
    nothing: '这次运行中什么也没有发生。',
    gilUse: (held, share, handovers) => `持有 ${held}（${share}），换手 ${handovers} 次`,
  },
  view: {
    timeline: '时间线',
    output: '输出',
    table: '表格',
    source: '源代码',
    keys: '按键',
    play: '播放',
    pause: '暂停',
    fit: '适应宽度',
    zoomIn: '放大',
    zoomOut: '缩小',
    locks: '锁',
    export: '导出',
    search: '搜索泳道',
    noOutput: '程序没有输出。',
    noRun: '运行一段代码，看看其中发生了什么。',
    stale: '这次运行之后，文本已有改动。',
    close: '关闭',
    stderr: 'stderr',
    place: '行',
    lane: '泳道',
    event: '事件',
    time: '时间',
    share: 'GIL 占比',
    keyZoom: '放大、缩小',
    keyPan: '向前、向后移动',
    keyEvents: '本泳道的上一个、下一个事件',
    keyFit: '先适应所选，再适应全部',
    keyLanes: '在泳道和时段之间移动',
    keyEnds: '到开头、结尾',
    keyPlay: '播放或暂停',
    keySearch: '搜索泳道',
    keyLocks: '显示或隐藏锁',
    keyGoto: '转到源代码行',
    keyEscape: '取消选择',
    keyHelp: '显示这些按键',
    cancel: '停止',
    crowded: '此处有多个，放大后可以分清',
    forEver: (from) => `从 ${from} 起，永远如此`,
    describe: (lanes, summary) => `时间线，共 ${lanes} 条泳道。${summary}`,
    line: (line) => `第 ${line} 行`,
    at: (time) => `在 ${time}`,
    found: (lanes) => (lanes === 0 ? '未找到' : `${lanes} 条泳道`),
    waitEndedBy: (task) => `由${spaced(spacedAfter(task))}结束等待`,
    heldBy: (task) => `由${spaced(spacedAfter(task))}持有`,
    progress: (seconds) => `正在运行：虚拟时间已过 ${seconds} 秒`,
  },
};
