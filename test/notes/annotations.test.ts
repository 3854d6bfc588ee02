import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Claim, findSnippets, parseDuration, problemMessage, type Snippet } from '../../src/notes';

const read = (code: string): Snippet & { told: string[] } => {
  const note = findSnippets({ text: code, kind: 'python' });
  const told = note.problems.map(
    (p) => `${p.range.start.line}:${p.range.start.column}-${p.range.end.column} ${p.code}`,
  );
  return { ...note.snippets[0], told };
};
const message = (code: string, locale: 'en' | 'zh-cn' = 'en'): string =>
  findSnippets({ text: code, kind: 'python' })
    .problems.map((problem) => problemMessage(problem, locale))
    .join('\n');
const subjectOf = (code: string): Claim['subject'] | undefined => read(code).claims[0]?.subject;

describe('costs', () => {
  it('stand at the end of a line or alone above it', () => {
    const { costs, told } = read(
      'page = get(url)  # @io 300ms returns "<html>"\n# @cpu 2.5s\n\n# more\nx = f()\ny = g() # @cpu 1_000us returns (1, 2)\n',
    );
    assert.deepEqual(told, []);
    assert.deepEqual(
      costs.map(({ range, ...cost }) => cost),
      [
        { kind: 'io', nanoseconds: 300e6, returns: '"<html>"', line: 1 },
        { kind: 'cpu', nanoseconds: 2.5e9, returns: null, line: 5 },
        { kind: 'cpu', nanoseconds: 1e6, returns: '(1, 2)', line: 6 },
      ],
    );
    assert.deepEqual(costs[0].range, { start: { line: 1, column: 17 }, end: { line: 1, column: 45 } });
  });

  const wrong: [string, string, string][] = [
    [
      'f()  # @cpu 200',
      '1:12-15 cost.duration',
      '`200` is no duration: write a number with one of the units ns, us, ms, s, min, h, for example `200ms`.',
    ],
    [
      'f()  # @io fast',
      '1:11-15 cost.duration',
      '`fast` is no duration: write a number with one of the units ns, us, ms, s, min, h, for example `300ms`.',
    ],
    ['f()  # @io', '1:7-10 annotation.empty', '`# @io` needs something after it: 300ms, 2s, ….'],
    [
      'f()  # @io 3ms gives 4',
      '1:15-22 cost.rest',
      '`gives 4` cannot be read here: after the duration only `returns VALUE` may follow.',
    ],
    ['x = 1\n# @cpu 3ms', '2:2-10 cost.nowhere', '`# @cpu` says what a line costs, but no line of code follows it.'],
    ['f()  # @io 3ms returns "a', '1:23-24 claim.expression', ''],
  ];
  for (const [code, at, sentence] of wrong) {
    it(`${JSON.stringify(code)} cannot be read`, () => {
      const { told, costs } = read(code);
      assert.deepEqual(
        told.map((one) => one.replace(/-\d+ claim/, '-24 claim')),
        [at],
      );
      if (sentence) assert.equal(message(code), sentence);
      assert.match(message(code, 'zh-cn'), /[\u4e00-\u9fff]/);
      assert.deepEqual(costs, []);
    });
  }
});

describe('durations', () => {
  for (const [text, nanoseconds] of [
    ['5ms', 5e6],
    ['1.5 s', 1.5e9],
    ['.5us', 500],
    ['2min', 120e9],
    ['1h', 3600e9],
    ['7ns', 7],
    ['5', null],
    ['ms', null],
    ['5 m', null],
    ['-5ms', null],
    ['5ms later', null],
  ] as const) {
    it(`${text} is ${nanoseconds}`, () => assert.equal(parseDuration(text), nanoseconds));
  }
});

describe('claims at a line', () => {
  it('hold a Python expression', () => {
    const { claims, told } = read(
      't.join(1)  # @always t.is_alive()\nprint(n)   # @sometimes n < 200_000\nx # @never x in "#"\n',
    );
    assert.deepEqual(told, []);
    assert.deepEqual(
      claims.map(({ quantifier, line, subject }) => [quantifier, line, subject]),
      [
        ['always', 1, { kind: 'expression', source: 't.is_alive()' }],
        ['sometimes', 2, { kind: 'expression', source: 'n < 200_000' }],
        ['never', 3, { kind: 'expression', source: 'x in "#"' }],
      ],
    );
    assert.equal(claims[0].text, 'always t.is_alive()');
    assert.deepEqual(claims[0].range, { start: { line: 1, column: 11 }, end: { line: 1, column: 33 } });
  });

  const wrong: [string, string][] = [
    ['x  # @always', '1:5-12 annotation.empty'],
    ['x  # @always f(', '1:14-15 claim.expression'],
    ['x  # @always a b', '1:13-16 claim.expression'],
    ['x  # @always y = 1', '1:13-18 claim.expression'],
    ['x  # @always (y := 1)', '1:14-20 claim.effect'],
    ['x  # @never (yield 1)', '1:13-20 claim.expression'],
  ];
  for (const [code, at] of wrong) {
    it(`${JSON.stringify(code)} is invalid`, () => {
      const { told, claims } = read(code);
      assert.equal(told.length, 1);
      const [place, problem] = told[0].split(' ');
      assert.equal(problem, at.split(' ')[1]);
      // A syntax error's own place is the parser's business; it lies within the expression.
      if (problem !== 'claim.expression') assert.equal(place, at.split(' ')[0]);
      assert.equal(claims.length, 1);
      assert.equal(claims[0].subject, null);
      assert.equal(claims[0].problem?.code, problem);
    });
  }
});

describe('claims about the whole run', () => {
  const right: [string, Claim['subject']][] = [
    ['# @always finishes', { kind: 'finishes' }],
    ['# @sometimes deadlocks', { kind: 'deadlocks' }],
    ['# @always exits -9', { kind: 'exits', code: -9 }],
    ['# @never raises RuntimeError', { kind: 'raises', exception: 'RuntimeError' }],
    ['# @never raises queue.Empty', { kind: 'raises', exception: 'queue.Empty' }],
    ['# @always kills "Thread-1"', { kind: 'kills', task: 'Thread-1' }],
    ['# @always prints "a"', { kind: 'prints', line: 'a', before: null }],
    [`# @always prints 'it\\'s 线程' before "b\\n"`, { kind: 'prints', line: "it's 线程", before: 'b\n' }],
    ['# @outcomes {1, 2}', { kind: 'outcomes', values: ['1', '2'] }],
    ['# @outcomes {"a,b", (1, 2), -3,}', { kind: 'outcomes', values: ['"a,b"', '(1, 2)', '-3'] }],
  ];
  for (const [code, subject] of right) {
    it(code, () => {
      assert.deepEqual(read(code).told, []);
      assert.deepEqual(subjectOf(code), subject);
    });
  }

  const ranges: [string, number, number, boolean, boolean][] = [
    ['2s..2.2s', 2e9, 2.2e9, true, true],
    ['< 3s', 0, 3e9, true, false],
    ['<=3s', 0, 3e9, true, true],
    ['>= 500ms', 5e8, Number.POSITIVE_INFINITY, true, true],
    ['> 500ms', 5e8, Number.POSITIVE_INFINITY, false, true],
    ['~2s', 1.8e9, 2.2e9, true, true],
  ];
  for (const [text, least, most, leastIncluded, mostIncluded] of ranges) {
    it(`takes ${text}`, () => {
      const subject = subjectOf(`# @always takes ${text}`);
      assert.ok(subject?.kind === 'takes');
      assert.ok(Math.abs(subject.least - least) < 1 && (subject.most === most || Math.abs(subject.most - most) < 1));
      assert.deepEqual([subject.leastIncluded, subject.mostIncluded], [leastIncluded, mostIncluded]);
    });
  }

  const wrong: [string, string, string][] = [
    ['# @always finish', '1:10-16 claim.expression-alone', 'did you mean `finishes`?'],
    ['# @always counter == 2', '1:10-22 claim.expression-alone', 'an expression stands at the end of a line of code.'],
    ['# @always takes 2', '1:16-17 claim.argument', '`takes` cannot be `2`: it takes 2s..2.2s, < 3s, >= 500ms, ~2s.'],
    [
      '# @always takes 3s..2s',
      '1:16-22 claim.range',
      '`3s..2s` is an empty range: the first duration is the longer one.',
    ],
    ['# @always takes < 0s', '1:16-20 claim.range', ''],
    ['# @always exits', '1:10-15 claim.argument', ''],
    ['# @always exits now', '1:16-19 claim.argument', ''],
    ['# @always prints a', '1:17-18 claim.argument', ''],
    ['# @always prints "a" after "b"', '1:17-30 claim.argument', ''],
    ['# @always finishes soon', '1:19-23 claim.argument', ''],
    ['# @outcomes', '1:2-11 annotation.empty', ''],
    ['# @outcomes 1, 2', '1:12-16 claim.argument', ''],
    ['# @outcomes {}', '1:12-14 claim.argument', ''],
    ['# @outcomes {x}', '1:13-14 claim.literal', ''],
    ['x  # @outcomes {1}', '1:5-18 annotation.own-line', ''],
    ['x  # @output', '1:5-12 annotation.own-line', ''],
    ['# @output a', '1:2-11 claim.argument', ''],
  ];
  for (const [code, at, sentence] of wrong) {
    it(`${code} is invalid`, () => {
      const { told, claims } = read(code);
      assert.deepEqual(told, [at]);
      assert.ok(message(code).includes(sentence), message(code));
      assert.match(message(code, 'zh-cn'), /[\u4e00-\u9fff]/);
      assert.equal(claims[0].subject, null);
    });
  }
});

describe('@output', () => {
  it('takes the comment lines below it', () => {
    const { claims } = read('print(1)\n# @output\n# main done\n#  two\n#\n#three\n\n# not this\n');
    assert.deepEqual(claims[0].subject, { kind: 'output', lines: ['main done', ' two', '', 'three'] });
    assert.deepEqual(claims[0].range, { start: { line: 2, column: 0 }, end: { line: 6, column: 6 } });
  });

  it('is told apart from annotations that only look like it', () => {
    const { claims, told } = read('# @output\n# # @always x\n# @alway\nx = 1  # @never y\n');
    assert.deepEqual(told, []);
    assert.deepEqual(
      claims.map((claim) => claim.quantifier),
      ['output', 'never'],
    );
    assert.deepEqual(claims[0].subject, { kind: 'output', lines: ['# @always x', '@alway'] });
  });

  it('may expect nothing', () => {
    assert.deepEqual(subjectOf('# @output\nx'), { kind: 'output', lines: [] });
  });
});

describe('near misses', () => {
  for (const [code, suggestion] of [
    ['# @alway finishes', 'always'],
    ['# @Always finishes', 'always'],
    ['x  # @somtimes y', 'sometimes'],
    ['x  # @NEVER y', 'never'],
    ['# @outputs', 'output'],
    ['# @outcome {1}', 'outcomes'],
    ['x  # @IO 3ms', 'io'],
    ['# @Run cpus=2', 'run'],
  ]) {
    it(`${code} means ${suggestion}`, () => {
      const found = findSnippets({ text: code, kind: 'python' }).problems;
      assert.deepEqual(
        found.map((problem) => problem.code),
        ['annotation.near-miss'],
      );
      assert.equal(found[0].words.suggestion, suggestion);
      const claimed = read(code).claims;
      if (['io', 'run'].includes(suggestion)) assert.deepEqual(claimed, []);
      else
        assert.deepEqual(
          claimed.map(({ quantifier, subject }) => [quantifier, subject]),
          [[suggestion, null]],
        );
    });
  }

  for (const code of [
    '#@title x',
    '# @param x',
    '# @author me',
    '# always x',
    '# @ always',
    '# see @always',
    'x = "# @alway"',
    '#: @always x',
  ]) {
    it(`${code} is not ours`, () => {
      const { told, claims, costs } = read(code);
      assert.deepEqual([told, claims, costs], [[], [], []]);
    });
  }

  it('two spaces are one too many', () => {
    assert.deepEqual(read('x  #  @always y').told, ['1:3-13 annotation.space']);
  });
});

describe('annotations in a note', () => {
  it('are placed in the note, and those of continued snippets are not told twice', () => {
    const note = findSnippets({
      kind: 'markdown',
      text: '```python {name=a}\nx = f()  # @cpu 2ms\n# @alway y\n```\n\n> ```python {continues=a}\n> y  # @always z\n> ```\n',
    });
    const [a, b] = note.snippets;
    assert.deepEqual(
      note.problems.map((problem) => problem.range.start),
      [{ line: 3, column: 2 }],
    );
    assert.deepEqual(
      a.claims.map((claim) => claim.quantifier),
      ['always'],
    );
    assert.deepEqual(
      b.claims.map((claim) => [claim.line, claim.range.start]),
      [[6, { line: 7, column: 5 }]],
    );
    assert.deepEqual(
      b.costs.map((cost) => [cost.line, cost.range.start]),
      [[1, { line: 2, column: 9 }]],
    );
  });

  it('have their options at the fence', () => {
    const { problems } = findSnippets({ kind: 'markdown', text: '```python\n# @run cpus=2\n```' });
    assert.deepEqual(
      problems.map(({ code, severity }) => [code, severity]),
      [['option.run-in-fence', 'warning']],
    );
  });
});

describe('what an annotation covers', () => {
  it('is exactly its text, wherever it stands', () => {
    const margin = fc.constantFrom('', '> ', '  ', '- ');
    const before = fc.constantFrom('', 'x = "🧵#"  ', '线程()  ', "f('#')\t");
    const annotation = fc.constantFrom(
      '# @always finishes',
      '# @never x',
      '# @alway',
      '# @cpu 3',
      '# @outcomes {x}',
      '# @io 2ms returns (',
    );
    fc.assert(
      fc.property(margin, before, annotation, (first, code, comment) => {
        const rest = first.replace('-', ' ');
        const lines = [`${first}\`\`\`python`, `${rest}${code}${comment}`, `${rest}y = 1`, `${rest}\`\`\``];
        const note = findSnippets({ text: lines.join('\n'), kind: 'markdown' });
        for (const { range } of [...note.snippets[0].claims, ...note.snippets[0].costs]) {
          assert.equal(lines[range.start.line - 1].slice(range.start.column, range.end.column), comment);
        }
        for (const { range } of note.problems) {
          const covered = lines[range.start.line - 1].slice(range.start.column, range.end.column);
          assert.ok(covered !== '' && comment.includes(covered), covered);
        }
      }),
    );
  });
});
