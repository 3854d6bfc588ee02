import type { TermId } from './terms';

interface Pattern {
  readonly words: RegExp;
  readonly term: TermId;
  /** True for words that are ordinary English too: they count where the text is code or Chinese. */
  readonly ordinary?: boolean;
}

const code = (words: RegExp, term: TermId): Pattern => ({ words, term, ordinary: true });
const plain = (words: RegExp, term: TermId): Pattern => ({ words, term });

/** The first that matches at a place wins, so longer names stand before their parts. */
const patterns: readonly Pattern[] = [
  plain(/全局解释器锁|GIL(?:全局锁|锁)?(?![a-z])|global interpreter lock/i, 'gil'),
  plain(/守护进程|daemonic process(?:es)?/i, 'processDaemon'),
  plain(/守护线程|set[dD]aemon(?:\([^)]*\))?|isDaemon(?:\(\))?|daemon(?: threads?)?(?![a-z])|daenon/i, 'daemon'),
  plain(/gevent\.joinall|joinall/, 'joinall'),
  plain(/gevent\.spawn(?:_later)?/, 'spawn'),
  plain(/gevent\.sleep/, 'geventSleep'),
  plain(/(?:gevent\.)?monkey\.patch_\w+|patch_all|猴子补丁|monkey[- ]patch(?:ing|ed|es)?/i, 'monkeyPatch'),
  plain(/asyncio\.run/, 'asyncioRun'),
  plain(/asyncio\.sleep/, 'asyncioSleep'),
  plain(/asyncio\.gather/, 'gather'),
  plain(/(?:asyncio\.)?create_task/, 'createTask'),
  plain(/(?:asyncio\.)?wait_for(?=\(|`)|asyncio\.wait_for/, 'waitFor'),
  plain(/asyncio\.timeout(?:_at)?/, 'asyncTimeout'),
  plain(/asyncio\.shield/, 'shield'),
  plain(/(?:asyncio\.)?TaskGroup|任务组/, 'taskGroup'),
  plain(/asyncio\.(?:wait|as_completed)(?![a-z_])/, 'asyncioWait'),
  plain(/(?:asyncio\.)?CancelledError/, 'taskCancel'),
  plain(/asyncio\.(?:Lock|Semaphore|BoundedSemaphore|Condition|Event|Barrier)/, 'asyncLock'),
  plain(/asyncio\.(?:Priority|Lifo)?Queue/, 'asyncQueue'),
  plain(/(?:asyncio\.)?to_thread|run_in_executor/, 'toThread'),
  plain(/(?:asyncio\.)?run_coroutine_threadsafe|call_soon_threadsafe/, 'runThreadsafe'),
  plain(/asyncio\.(?:current_task|all_tasks)/, 'currentTask'),
  plain(/asyncio\.(?:Future|Task)/, 'asyncFuture'),
  plain(/asyncio\.(?:open_connection|start_server)/, 'streams'),
  plain(/事件循环|event loops?/i, 'eventLoop'),
  plain(/time\.sleep/, 'sleep'),
  plain(/僵尸进程|僵尸|zombies?/i, 'zombie'),
  plain(/SIGCHLD|SIG_IGN|子进程发过来的信号/, 'sigchld'),
  plain(/死锁|deadlock(?:s|ed)?/i, 'deadlock'),
  plain(/竞态(?:条件)?|竞争条件|race conditions?|data races?/i, 'race'),
  plain(/可重入锁|RLock/, 'rlock'),
  plain(/with lock/, 'withLock'),
  plain(/互斥锁|mutex(?:es)?|(?:threading\.)?Lock(?=\(| 对象| object)/, 'lock'),
  plain(/屏障|(?:threading\.)?Barrier(?![a-z])/, 'barrier'),
  plain(/KeyboardInterrupt|Ctrl[-+]C/i, 'keyboardInterrupt'),
  plain(/contextvars?|ContextVar|上下文变量/, 'contextVar'),
  plain(/notify_all/, 'notifyAll'),
  plain(/as_completed/, 'asCompleted'),
  plain(/add_done_callback/, 'doneCallback'),
  plain(/task_done/, 'queueJoin'),
  plain(/BoundedSemaphore/, 'boundedSemaphore'),
  plain(/(?:threading\.)?local(?=\(\))|线程局部(?:变量|数据|存储)?|thread-local(?: data| storage)?/, 'threadLocal'),
  plain(/start_new_thread/, 'startNewThread'),
  plain(/_is_gil_enabled/, 'gilEnabled'),
  plain(/信号量|(?:Bounded)?[sS]emaphores?/, 'semaphore'),
  plain(/条件变量|condition variables?/i, 'condition'),
  plain(/进程池|multiprocessing\.Pool|process pools?/i, 'pool'),
  plain(/线程池|ThreadPoolExecutor|ProcessPoolExecutor|thread pools?/i, 'executor'),
  plain(/os\._exit/, 'osExit'),
  plain(/sys\.exit/, 'exit'),
  plain(/os\.fork/, 'fork'),
  plain(/os\.wait(?:pid)?|waitpid/, 'waitpid'),
  plain(/atexit/, 'atexit'),
  plain(/excepthook/, 'excepthook'),
  plain(/(?:sys\.)?[sg]etswitchinterval|switch interval|切换间隔/i, 'switchInterval'),
  plain(/is_alive/, 'isAlive'),
  plain(/current_thread/, 'currentThread'),
  plain(/main_thread/, 'mainThread'),
  plain(/threading\.Thread|Thread(?=\()/, 'thread'),
  plain(/multiprocessing\.Process|Process(?=\()/, 'process'),
  plain(/ThreadingMixIn|ThreadingTCPServer/, 'threadingMixIn'),
  plain(/ForkingMixIn|ForkingTCPServer/, 'forkingMixIn'),
  plain(/TCPServer|UDPServer|socketserver|TCP创建封装类/, 'tcpServer'),
  plain(/serve_forever/, 'serveForever'),
  plain(/self\.request/, 'selfRequest'),
  plain(/(?:Base|Stream)RequestHandler|TCP请求处理类|Handler类|Handler(?![a-z])/, 'requestHandler'),
  plain(/handler?(?=方法|\(| method)/, 'handle'),
  plain(/生成器|generators?(?![a-z])/i, 'generator'),
  plain(/yield from/, 'yieldFrom'),
  plain(/(?<![a-z])yield(?![a-z])/, 'generator'),
  plain(/协程对象(?=\]|$)|greenlets?/i, 'greenlet'),
  plain(/协程|coroutines?/i, 'coroutines'),
  plain(/async def/, 'coroutine'),
  plain(/gevent(?![.\w])/, 'gevent'),
  plain(/同步互斥/, 'race'),
  plain(/主线程|main thread/i, 'mainThread'),
  code(/(?<!path\.|["']\.)\bjoin(?:\([^)]*\))?(?![a-z])/, 'join'),
  code(/\bstart(?:\(\))?(?![a-z])/, 'start'),
  code(/\bspawn(?:\([^)]*\))?(?![a-z])/, 'spawn'),
  code(/\bacquire(?:\(\))?(?![a-z])/, 'acquire'),
  code(/\brelease(?:\(\))?(?![a-z])/, 'release'),
  code(/\bfork(?:\(\))?(?![a-z])/, 'fork'),
  code(/\bawait(?![a-z])/, 'await'),
  code(/\bglobal(?![a-z])/, 'global'),
  code(/\bhub(?![a-z])/, 'hub'),
  code(/\b[qQ]ueue(?![a-z])/, 'queue'),
  code(/\bPool(?![a-z])/, 'pool'),
  code(/\bmonkey(?![a-z])/, 'monkeyPatch'),
];

/** Where the same word has another meaning for processes. */
const forProcesses: Partial<Record<TermId, TermId>> = {
  join: 'processJoin',
  start: 'processStart',
  daemon: 'processDaemon',
};

const chinese = /[\u3400-\u9fff]/;

/** Finds the term at a column of one line of prose; positions are columns of that line. */
export function termInProse(line: string, column: number): { term: TermId; start: number; end: number } | null {
  for (const { words, term, ordinary } of patterns) {
    for (const match of line.matchAll(new RegExp(words, words.flags.includes('g') ? words.flags : `${words.flags}g`))) {
      const start = match.index;
      const end = start + match[0].length;
      if (column < start || column > end || (column === end && column > start && /\w/.test(line[end] ?? ''))) continue;
      if (ordinary && !isTechnical(line, start, end)) continue;
      return { term: aboutProcesses(line) ? (forProcesses[term] ?? term) : term, start, end };
    }
  }
  return null;
}

/** Whether a word is meant as code: in backquotes, called, an attribute, or a Latin word in a Chinese sentence. */
function isTechnical(line: string, start: number, end: number): boolean {
  if (chinese.test(line)) return true;
  if (line[start - 1] === '.' || line.slice(start, end).includes('(') || line[end] === '(') return true;
  return insideBackquotes(line, start);
}

function insideBackquotes(line: string, offset: number): boolean {
  return (line.slice(0, offset).match(/`/g)?.length ?? 0) % 2 === 1 && line.indexOf('`', offset) >= 0;
}

function aboutProcesses(line: string): boolean {
  return /进程|process|僵尸|zombie/i.test(line) && !/线程|thread/i.test(line);
}
