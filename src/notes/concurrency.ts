const modules = [
  'threading',
  '_thread',
  'queue',
  'multiprocessing',
  'concurrent',
  'asyncio',
  'gevent',
  'greenlet',
  'eventlet',
  'trio',
  'anyio',
  'curio',
  'socketserver',
  'subprocess',
  'signal',
  'select',
  'selectors',
  'sched',
  'contextvars',
];

const imports = new RegExp(
  `^[ \\t]*(?:from[ \\t]+|import[ \\t]+(?:[\\w.]+[^\\n]*,[ \\t]*)?)(?:${modules.join('|')})\\b`,
  'm',
);
const flow = /\b(?:async[ \t]+(?:def|for|with)|await|yield|os[ \t]*\.[ \t]*fork[ \t]*\()/;

/**
 * Where a Python text first has to do with concurrency, as an offset: it imports a module for it, or has generators or
 * coroutines. `Infinity` if it never does. `code` is the text without strings and comments.
 */
export function firstConcurrency(code: string): number {
  const offsets = [imports, flow].map((pattern) => pattern.exec(code)?.index ?? Number.POSITIVE_INFINITY);
  return Math.min(...offsets);
}
