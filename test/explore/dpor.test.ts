import assert from 'node:assert/strict';
import { SeededRandom } from '../../src/base';
import {
  type Blocked,
  Exhaustive,
  HappensBefore,
  OptimalReduction,
  type Strategy,
  type Transition,
  traceKey,
  type View,
} from '../../src/explore';
import { type Program, randomProgram, SmallMachine } from './smallPrograms';

/** Watches another strategy: traces and outcomes of the executions that came to their end. */
class Watched implements Strategy {
  readonly traces = new Map<string, number>();
  relation = new HappensBefore();

  constructor(private readonly inner: Strategy) {}

  choose(view: View): number {
    return this.inner.choose(view);
  }

  executed(transition: Transition): void {
    this.relation.push(transition);
    this.inner.executed(transition);
  }

  finished(blocked: readonly Blocked[]): void {
    const key = traceKey(this.relation);
    this.traces.set(key, (this.traces.get(key) ?? 0) + 1);
    this.inner.finished(blocked);
  }

  advance(): boolean {
    this.relation = new HappensBefore();
    return this.inner.advance();
  }
}

function explore(program: Program, inner: Strategy, most = Infinity) {
  const machine = new SmallMachine(program);
  const strategy = new Watched(inner);
  const outcomes = new Set<string>();
  let executions = 0;
  let more = true;
  while (more && executions < most) {
    if (machine.execute(strategy)) {
      executions++;
      outcomes.add(machine.outcome);
    }
    more = strategy.advance();
  }
  return { executions, isComplete: !more, traces: strategy.traces, outcomes: [...outcomes].sort() };
}

function compareOn(program: Program): boolean {
  const all = explore(program, new Exhaustive(), 30_000);
  if (!all.isComplete) return false;
  const reduction = new OptimalReduction();
  const reduced = explore(program, reduction);
  const shown = JSON.stringify(program);
  assert.deepEqual(reduced.outcomes, all.outcomes, shown);
  assert.equal(reduced.executions, all.traces.size, shown);
  assert.equal(reduced.traces.size, all.traces.size, shown);
  assert.equal(reduction.redundant, 0, shown);
  return true;
}

describe('optimal reduction', () => {
  it('has one execution for each trace of random programs', function () {
    this.timeout(3_600_000);
    const wanted = Number(process.env.RANDOM_PROGRAMS ?? 400);
    const first = Number(process.env.FIRST_SEED ?? 1);
    for (let seed = first, done = 0; done < wanted; seed++) {
      const random = new SeededRandom(seed);
      if (compareOn(randomProgram((limit) => random.below(limit)))) done++;
    }
  });
});
