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
 * Whether a Python text has to do with concurrency: it imports a module for it, or has generators or coroutines.
 * `code` is the text without strings and comments.
 */
export function usesConcurrency(code: string): boolean {
  return imports.test(code) || flow.test(code);
}
