import assert from 'node:assert/strict';
import { buildTimeline, timelineText } from '../../src/present';
import { simulate } from '../../src/simulator';
import { taskStates } from '../../src/trace';

const programs = {
  'threads that compute, sleep and print': `
import threading, time
def work(n):
    while n:
        n -= 1
    print('worked')
def tick():
    while True:
        time.sleep(0.02)
        print('tick')
threading.Thread(target=tick, daemon=True).start()
ts = [threading.Thread(target=work, args=(500000,)) for i in range(3)]
for t in ts: t.start()
for t in ts: t.join()
print('done')
`,
  'a lock that is fought for': `
import threading, time
lock = threading.Lock()
def add():
    for i in range(5):
        with lock:
            time.sleep(0.01)
ts = [threading.Thread(target=add) for i in range(3)]
for t in ts: t.start()
for t in ts: t.join()
`,
  'a deadlock': `
import threading, time
a, b = threading.Lock(), threading.Lock()
def take(first, second):
    with first:
        time.sleep(0.1)
        with second: pass
for pair in ((a, b), (b, a)): threading.Thread(target=take, args=pair).start()
`,
  'an exception in a thread': `
import threading
def bad(): raise ValueError('no')
t = threading.Thread(target=bad); t.start(); t.join(); print('still here')
`,
};

describe('the timeline of real runs', () => {
  for (const [name, text] of Object.entries(programs)) {
    it(`agrees with the result of ${name}`, () => {
      const result = simulate(text, {});
      assert.ok(result.trace);
      const model = buildTimeline(result.trace, result);
      const written = (stream: number) => {
        return model.output.flatMap((piece) => (piece.stream === stream ? [piece.text] : [])).join('');
      };
      assert.equal(written(1), result.stdout);
      assert.equal(written(2), result.stderr);
      for (const times of model.times) {
        const { states } = result.tasks[times.task];
        taskStates.forEach((state, code) => {
          const seconds = state === 'ended' ? 0 : (states[state] ?? 0);
          assert.ok(Math.abs(times.states[code] / 1e9 - seconds) < 1e-9, `${times.task} ${state}`);
        });
      }
      // Under one GIL threads run one after the other: whoever runs holds it, and nobody else does.
      const running = model.times.reduce((sum, times) => sum + times.states[taskStates.indexOf('running')], 0);
      assert.ok(running <= model.end + 1);
      assert.ok(
        Math.abs(running - model.gils[0].held) <= 1e-3 * model.end,
        `${running} ns, held ${model.gils[0].held}`,
      );
      assert.ok(timelineText(model).includes(model.summary));
    });
  }
});
