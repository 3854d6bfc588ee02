import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Hover, hoverAt, type Locale, type TermId, terms } from '../../src/explain';
import { termsEn } from '../../src/explain/words/termsEn';
import { termsZh } from '../../src/explain/words/termsZh';
import { findSnippets } from '../../src/notes';

/** The hover at the `|` of a Python text, or of a note with `kind` "markdown". */
function hover(marked: string, kind: 'python' | 'markdown' = 'python', locale: Locale = 'en'): Hover | null {
  const offset = marked.indexOf('|');
  const text = marked.slice(0, offset) + marked.slice(offset + 1);
  const before = marked.slice(0, offset).split('\n');
  const position = { line: before.length, column: before[before.length - 1].length };
  const snippet = findSnippets({ text, kind }).snippets.find((one) => one.fromDocument(position) !== null);
  return hoverAt({ text, kind, position, locale, ...(snippet ? { snippet } : {}) });
}

function check(marked: string, expected: TermId | null, kind: 'python' | 'markdown' = 'python'): void {
  it(`${JSON.stringify(marked)} is ${expected}`, () => {
    assert.equal(hover(marked, kind)?.term ?? null, expected);
  });
}

describe('a hover in code', () => {
  describe('knows join from join', () => {
    check('t.jo|in(1)', 'join');
    check('t.jo|in()', 'join');
    check('t.jo|in(timeout=x)', 'join');
    check('t.join(time|out=2)', 'join');
    check('",".jo|in(names)', null);
    check('sep.jo|in(names)', null);
    check('sep = ","\nsep.jo|in([])', null);
    check('import os\nos.path.jo|in("a")', null);
    check('from os import path\npath.jo|in()', null);
    check('import threading\nt = threading.Thread()\nt.jo|in(x)', 'join');
    check('import multiprocessing as mp\np = mp.Process()\np.jo|in()', 'processJoin');
    check('import gevent\ng = gevent.spawn(f)\ng.jo|in()', 'greenletJoin');
    check('from queue import Queue\nq = Queue()\nq.jo|in()', 'queueJoin');
    check('import threading\nts = [threading.Thread() for _ in x]\nfor t in ts: t.jo|in(x)', 'join');
    check('import threading\nts = []\nfor t in ts: t.jo|in(x)\nts.append(threading.Thread())', 'join');
    check('import threading\nts = [threading.Thread()]\nts[0].jo|in(x)', 'join');
    check('f" ".jo|in(x)', null);
  });

  describe('follows imports', () => {
    check('from threading import Thread as T\nT|(target=f)', 'thread');
    check('import gevent as g\ng.sp|awn(f)', 'spawn');
    check('import gevent as g\ng.sl|eep(1)', 'geventSleep');
    check('from gevent import monkey\nmonkey.patch_|all()', 'monkeyPatch');
    check('from gevent import mon|key', 'monkeyPatch');
    check('from gev|ent import sleep', 'gevent');
    check('import ge|vent.monkey', 'gevent');
    check('from gevent import sleep, joinall\njoin|all([])', 'joinall');
    check('from time import sleep as nap\nna|p(1)', 'sleep');
    check('import time\ntime.sle|ep(1)', 'sleep');
    check('spawn = 1\nspa|wn', null);
    check('x.sle|ep(1)', null);
    check('from concurrent.futures import ThreadPoolExecutor\nThreadPool|Executor()', 'executor');
  });

  describe('knows objects', () => {
    check('import threading\nt = threading.Thread()\nt.st|art()', 'start');
    check('import threading\nt = threading.Thread()\nt.setDae|mon(True)', 'daemon');
    check('import threading\nt = threading.Thread(target=f, dae|mon=True)', 'daemon');
    check('import multiprocessing\np = multiprocessing.Process(target=f, dae|mon=True)', 'processDaemon');
    check('t.dae|mon = True', 'daemon');
    check('import threading\nl = threading.Lock()\nl.acq|uire()', 'acquire');
    check('import threading\nl = threading.Semaphore(2)\nl.rel|ease()', 'semaphoreRelease');
    check('import threading\nl = threading.BoundedSemaphore(2)\nl.acq|uire()', 'semaphoreAcquire');
    check('import threading\nl = threading.RLock()\nl.rel|ease()', 'release');
    check('import threading\nl = threading.Lock()\nl.loc|ked()', 'locked');
    check('import threading\nb = threading.Barrier(2)\nb.wa|it()', 'barrierWait');
    check('import threading\nc = threading.Condition()\nc.notify_|all()', 'notifyAll');
    check('import threading\nfor t in threading.enumerate(): t.jo|in(x)', 'join');
    check('import threading\nt = threading.Timer(1, f)\nt.can|cel()', 'timerCancel');
    check('import queue\nq = queue.LifoQueue()\nq.get_no|wait()', 'queueNowait');
    check('import queue\nq = queue.Lifo|Queue()', 'queueOrder');
    check('from concurrent.futures import *\nx.res|ult()', null);
    check(
      'from concurrent.futures import ThreadPoolExecutor\nwith ThreadPoolExecutor() as p:\n  f = p.sub|mit(g)',
      'submit',
    );
    check(
      'from concurrent.futures import ThreadPoolExecutor\nwith ThreadPoolExecutor() as p:\n  p.submit(g).res|ult()',
      'futureResult',
    );
    check(
      'import concurrent.futures as c\np = c.ProcessPoolExecutor()\nfor f in c.as_completed([p.submit(g)]): f.res|ult()',
      'futureResult',
    );
    check('try: pass\nexcept Keyboard|Interrupt: pass', 'keyboardInterrupt');
    check('import signal\nsignal.sig|nal(signal.SIGINT, f)', 'signalHandler');
    check('import threading\nl = threading.Lock()\nwith l|: pass', 'withLock');
    check('import threading\nl = threading.Lock()\nwi|th l: pass', 'withLock');
    check('with op|en(x) as f: pass', null);
    check(
      'import threading\nclass B:\n  def __init__(self): self.lock = threading.RLock()\n  def f(self):\n    with self.lo|ck: pass',
      'withLock',
    );
    check('import threading\ne = threading.Event()\ne.wa|it()', 'eventWait');
    check('import threading\nc = threading.Condition()\nwith c: c.wa|it()', 'conditionWait');
    check('import threading\nclass W(threading.Thread):\n  def ru|n(self): pass', 'run');
    check('import threading\nclass W(threading.Thread): pass\nw = W()\nw.st|art()', 'start');
    check('class W:\n  def ru|n(self): pass', null);
    check('import socketserver\nclass H(socketserver.BaseRequestHandler):\n  def hand|ler(self): pass', 'handle');
    check(
      'import socketserver\nclass H(socketserver.BaseRequestHandler):\n  def handle(self): self.req|uest.send(b"")',
      'selfRequest',
    );
    check('import re\nm = re.match("a", "b")\nm.st|art()', null);
    check('import os\nx.st|art()', null);
  });

  describe('knows statements', () => {
    check('def f():\n  yi|eld 1', 'generator');
    check('def f():\n  yield fr|om g', 'yieldFrom');
    check('async def f():\n  aw|ait g()', 'await');
    check('as|ync def f(): pass', 'coroutine');
    check('def f():\n  glo|bal n\n  n += 1', 'global');
    check('def f():\n  global n\n  n |+= 1', 'readModifyWrite');
    check('def f():\n  global n\n  n| += 1', 'readModifyWrite');
    check('def f():\n  n |+= 1', null);
    check('self.n |+= 1', 'readModifyWrite');
    check('import sys\nsys.ex|it(1)', 'exit');
    check('import signal\nsignal.SIG|CHLD', 'sigchld');
  });

  describe('reads comments as prose, and no strings', () => {
    check('x = 1  # 守护|线程', 'daemon');
    check('x = "#|GIL"', null);
    check('x = "yi|eld"', null);
  });

  describe('reads what is half typed', () => {
    check('import threading\nt = threading.Thread()\nif x:\n  t.jo|in(', 'join');
    check('import gevent\ngevent.joi|nall([', 'joinall');
    check('t.join(\nt.st|art()', 'start');
    check('",".jo|in(', null);
    check('import os\nos.path.jo|in(', null);
    check('def f(:\n  t.dae|mon = True', 'daemon');
    check('|', null);
    check('x =| ', null);
  });
});

describe('a hover in prose', () => {
  const prose = (marked: string, expected: TermId | null) => check(marked, expected, 'markdown');
  prose('1.G|IL是python的全局解释器锁', 'gil');
  prose('GIL是python的全局解|释器锁', 'gil');
  prose('默认情况下（其实就是setDae|mon(False)）', 'daemon');
  prose('设置子线程为守护|线程时', 'daemon');
  prose('Python多线程与多进程中jo|in()方法的效果是相同的。', 'join');
  prose('注意jo|in可以用来处理子进程变为僵尸进程', 'processJoin');
  prose('注意join可以用来处理子进程变为僵|尸进程', 'zombie');
  prose('必须在调用sta|rt()方法启动线程之前进行', 'start');
  prose('所有dae|mon=True的子线程', 'daemon');
  prose('gevent.sp|awn(func,avgs)', 'spawn');
  prose('gevent.sl|eep（sec） 用于创建协程对象的函数中', 'geventSleep');
  prose('gevent.join|all([协程对象]) 两个作用', 'joinall');
  prose('monkey.patch_|all()函数可以在导入socket的时候', 'monkeyPatch');
  prose('而协|程，是将要进行协程的程序', 'coroutines');
  prose('在python中协程地基础是依赖于yi|eld。', 'generator');
  prose('在Handler类中，通过self.req|uest属性来得到客户端套接字。', 'selfRequest');
  prose('The GI|L lets one thread run', 'gil');
  prose('Please jo|in us', null);
  prose('A call of `t.jo|in()` waits', 'join');
  prose('the `jo|in` method', 'join');
  prose('`os.path.jo|in(a)`', null);
  prose('Programs sta|rt here', null);
  prose('a daem|on thread', 'daemon');
  prose('begi|n', null);
  prose('- a list\n  with a dead|lock', 'deadlock');
  prose('text\n\n```python\nt.jo|in()\n```\n', 'join');
  prose('> ```python\n> ",".jo|in(x)\n> ```\n', null);
  prose('> ```python {name=jo|in()}\n> x\n> ```\n', null);

  it('explains the words alone', () => {
    const found = hover('设置子线程为守护|线程时', 'markdown', 'zh-cn');
    assert.deepEqual(found?.range, { start: { line: 1, column: 6 }, end: { line: 1, column: 10 } });
    assert.match(found?.markdown ?? '', /进程不等守护线程/);
  });

  it('gives the place in the document', () => {
    const found = hover('- x\n  > ```python\n  > t.jo|in()\n  > ```\n', 'markdown');
    assert.deepEqual(found?.range, { start: { line: 3, column: 6 }, end: { line: 3, column: 10 } });
  });
});

describe('the words', () => {
  const ids = Object.keys(terms) as TermId[];
  const text = (id: TermId, locale: Locale) => wordsFor(id, locale);

  it('are two or three sentences in both languages, with the same code in them', () => {
    for (const id of ids) {
      const [en, zh] = [text(id, 'en'), text(id, 'zh-cn')];
      const sentences = en.split(/[.?!](?:\s|$)/).filter((part) => part.trim()).length;
      assert.ok(sentences >= 2 && sentences <= 5, `${id}: ${sentences}`);
      assert.match(zh, /[\u4e00-\u9fff]/, id);
      assert.match(terms[id].link, /^https:\/\/(docs\.python\.org\/3|www\.gevent\.org)\//);
      const numbers = (words: string) => (words.match(/\d+(\.\d+)?/g) ?? []).filter((n) => n.length > 1).sort();
      assert.deepEqual(numbers(zh), numbers(en), id);
    }
  });
});

function wordsFor(id: TermId, locale: Locale): string {
  return ({ en: termsEn, 'zh-cn': termsZh } as const)[locale][id];
}

describe('any text and position', () => {
  it('gives a hover or none, in either kind of document', () => {
    const piece = fc.constantFrom(
      't.join(',
      ')',
      '\n',
      'import threading',
      '"',
      "'",
      '#',
      ' ',
      'with ',
      'x',
      '.',
      '+=',
      '守护线程',
      '`',
      'yield',
      ':',
      '```python\n',
      '```\n',
      '(',
      'class A:',
      '\t',
      '🧵',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 25 }), fc.nat(), fc.boolean(), (pieces, at, markdown) => {
        const text = pieces.join('');
        const offset = at % (text.length + 1);
        const found = hover(`${text.slice(0, offset)}|${text.slice(offset)}`, markdown ? 'markdown' : 'python');
        if (found) assert.ok(found.markdown.includes('Documentation'));
      }),
      { numRuns: 400 },
    );
  });
});
