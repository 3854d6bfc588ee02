import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  findSnippet,
  findSnippets,
  type NoteKind,
  type NoteProblem,
  problemMessage,
  snippetsToRun,
} from '../../src/notes';

const markdown = (text: string) => findSnippets({ text, kind: 'markdown' });
const python = (text: string) => findSnippets({ text, kind: 'python' });
const codes = (text: string) => markdown(text).snippets.map((snippet) => snippet.code);
/** `line:column code` of every problem. */
const told = (problems: readonly NoteProblem[]) =>
  problems.map((p) => `${p.range.start.line}:${p.range.start.column}-${p.range.end.column} ${p.code}`);

describe('fences of a Markdown note', () => {
  it('are Python in any case and by any of its names', () => {
    assert.deepEqual(codes('```python\na\n```\n```Py\nb\n```\n~~~PYTHON3\nc\n~~~\n```python{cpus=2}\nd\n```\n'), [
      'a\n',
      'b\n',
      'c\n',
      'd\n',
    ]);
  });

  it('of other languages are none', () => {
    assert.deepEqual(
      codes('```\na\n```\n```pycon\n>>> b\n```\n```python-repl\nc\n```\n```js\nd\n```\n    ```python\n    e'),
      [],
    );
  });

  it('are found in lists and quotes, without their margins', () => {
    const { snippets } = markdown('- a\n  > ```python {cpus=2}\n  > if x:\n  >     y\n  >\n  > z\n  > ```\n');
    assert.equal(snippets[0].code, 'if x:\n    y\n\nz\n');
    assert.equal(snippets[0].line, 3);
    assert.deepEqual(snippets[0].options.cpus, 2);
    assert.deepEqual(snippets[0].toDocument({ line: 2, column: 4 }), { line: 4, column: 8 });
    assert.deepEqual(snippets[0].range, { start: { line: 2, column: 4 }, end: { line: 7, column: 7 } });
  });

  it('may be indented by tabs', () => {
    assert.deepEqual(codes('- a\n\t- ```python\n\t\tif x:\n\t\t\ty\n\n\t\tz\n\t\t```\n'), ['if x:\n\ty\n\nz\n']);
    assert.deepEqual(codes('>\t```py\n>\tx\n>\t```\n'), ['x\n']);
    assert.deepEqual(codes('1.\t```py\n\tx = "\t"\n\t```\n'), ['x = "\t"\n']);
  });

  it('give up as much indentation as the fence has', () => {
    assert.deepEqual(codes('  ```python\n  if x:\n    y\n  ```\n'), ['if x:\n  y\n']);
    assert.deepEqual(codes('  ```python\n   a\n b\n  ```\n'), [' a\nb\n']);
  });

  it('are dedented as a pasted block is', () => {
    assert.deepEqual(codes('```python\n    def f():\n        pass\n\n    f()\n```\n'), ['def f():\n    pass\n\nf()\n']);
  });

  it('in HTML comments are none', () => {
    assert.deepEqual(codes('<!--\n```python\na\n```\n-->\n\n```python\nb\n```\n'), ['b\n']);
  });

  it('end with the document or their container if nothing closes them', () => {
    assert.deepEqual(codes('```python\na\n\nb'), ['a\n\nb\n']);
    assert.deepEqual(codes('> ```python\n> a\n\nb'), ['a\n']);
  });

  it('may be empty', () => {
    const { snippets } = markdown('```python\n```\n');
    assert.equal(snippets[0].code, '');
    assert.equal(snippets[0].line, 2);
    assert.equal(snippets[0].toDocument({ line: 1, column: 0 }), null);
  });

  it('hold longer or other fences', () => {
    assert.deepEqual(codes('````python\nx = """\n```python\n"""\n````\n'), ['x = """\n```python\n"""\n']);
  });

  for (const [name, end] of [
    ['CRLF', '\r\n'],
    ['CR', '\r'],
    ['LF', '\n'],
  ]) {
    it(`have ${name} line ends`, () => {
      const note = markdown(
        ['# t', '```python {name=a}', 'x = 1', '', 'y', '```', '> [!claim] z', '', '```py', 'q', '```'].join(end),
      );
      assert.deepEqual(
        note.snippets.map((s) => [s.code, s.line]),
        [
          ['x = 1\n\ny\n', 3],
          ['q\n', 10],
        ],
      );
      assert.equal(note.callouts[0].text, 'z');
      assert.deepEqual(note.problems, []);
    });
  }

  it('may follow a byte order mark', () => {
    const { snippets } = markdown('\uFEFF```python\nx\n```\n');
    assert.equal(snippets[0].code, 'x\n');
    assert.deepEqual(snippets[0].range.start, { line: 1, column: 1 });
  });

  it('keep positions behind Chinese and emoji', () => {
    const { snippets } = markdown('笔记 🧵\n\n- 例子：\n  ```python\n  print("🧵线程")  # @always x\n  ```\n');
    assert.deepEqual(snippets[0].claims[0].range, { start: { line: 5, column: 17 }, end: { line: 5, column: 28 } });
  });
});

describe('options of a fence', () => {
  it('are read into those of a run', () => {
    const text =
      '```python {python=3.13t cpus=4 switch-interval=5ms seed=7 name=worker limit=2min model=language start-method=spawn}\nx\n```';
    const [snippet] = findSnippets({ text, kind: 'markdown', path: 'note.md' }).snippets;
    assert.equal(snippet.name, 'worker');
    assert.deepEqual(snippet.options, {
      filename: 'note.md',
      firstLine: 2,
      python: '3.13t',
      cpus: 4,
      switchInterval: 0.005,
      seed: 7,
      limit: 120,
      model: 'language',
      startMethod: 'spawn',
    });
  });

  it('may be quoted, and stand beside those of other tools', () => {
    const note = markdown('```python {.numberLines #id cpus="2" 1,3-4}\nx\n```\n```python title="a b"\n```');
    assert.equal(note.snippets[0].options.cpus, 2);
    assert.deepEqual(note.problems, []);
  });

  const wrong: [string, string, string][] = [
    ['cpu=4', '1:11-14 option.unknown', 'There is no option `cpu`; did you mean `cpus`?'],
    [
      'switchinterval=5ms',
      '1:11-25 option.unknown',
      'There is no option `switchinterval`; did you mean `switch-interval`?',
    ],
    ['wings=2', '1:11-16 option.unknown', 'There is no option `wings`.'],
    ['cpus=65', '1:16-18 option.value', '`cpus` cannot be `65`: it takes 1 … 64.'],
    ['python=2.7', '1:18-21 option.value', '`python` cannot be `2.7`: it takes 3.8 … 3.14, 3.13t, 3.14t.'],
    ['python=3.12t', '1:18-23 option.value', '`python` cannot be `3.12t`: it takes 3.8 … 3.14, 3.13t, 3.14t.'],
    ['switch-interval=5', '1:27-28 option.value', '`switch-interval` cannot be `5`: it takes 5ms, 100us, 1s, ….'],
    ['limit=0s', '1:17-19 option.value', '`limit` cannot be `0s`: it takes 60s, 5min, ….'],
    ['seed=x', '1:16-17 option.value', '`seed` cannot be `x`: it takes 0, 1, 2, ….'],
    ['name=12', '1:16-18 option.value', '`name` cannot be `12`: it takes j3, worker, ….'],
    ['cpus', '1:11-15 option.no-value', '`cpus` needs a value: write `cpus=…` with 1 … 64.'],
    ['cpus=1 cpus=2', '1:18-24 option.twice', '`cpus` is given twice; the first one counts.'],
  ];
  for (const [options, at, message] of wrong) {
    it(`${options} is told`, () => {
      const { problems, snippets } = markdown(`\`\`\`python {${options}}\nx\n\`\`\``);
      assert.deepEqual(told(problems), [at]);
      assert.equal(problemMessage(problems[0], 'en'), message);
      assert.match(problemMessage(problems[0], 'zh-cn'), /[\u4e00-\u9fff]/);
      assert.equal(snippets[0].code, 'x\n');
    });
  }

  it('without a closing brace still count', () => {
    const { problems, snippets } = markdown('```python {cpus=2\nx\n```');
    assert.deepEqual(told(problems), ['1:10-11 option.brace']);
    assert.equal(snippets[0].options.cpus, 2);
  });
});

describe('continues', () => {
  const note =
    '```python {name=a cpus=2}\nx = 1\n```\n\ntext\n\n```python {name=b continues=a}\ny = x\n```\n\n```python {continues=b cpus=1}\nz\n```\n';

  it('runs the named source before, with line numbers that agree with the note', () => {
    const { snippets, problems } = markdown(note);
    assert.deepEqual(problems, []);
    assert.equal(snippets[1].code, 'x = 1\n\n\n\n\n\ny = x\n');
    assert.equal(snippets[1].ownLine, 7);
    assert.equal(snippets[1].line, 8);
    assert.equal(snippets[1].options.firstLine, 2);
    assert.equal(snippets[1].options.cpus, 2);
    assert.equal(snippets[2].options.cpus, 1);
    assert.deepEqual(
      snippets[2].code.split('\n').filter((line) => line),
      ['x = 1', 'y = x', 'z'],
    );
    for (let line = 1; line <= 11; line++) {
      const there = snippets[2].toDocument({ line, column: 0 });
      if (there) assert.equal(there.line, line + 1);
    }
  });

  it('says what is not there, and what goes in circles', () => {
    assert.deepEqual(told(markdown('```python {name=worker}\n```\n```python {continues=worke}\nx\n```').problems), [
      '3:21-26 snippet.continues-unknown',
    ]);
    const circle = markdown('```python {name=a continues=b}\nx\n```\n```python {name=b continues=a}\ny\n```');
    assert.equal(circle.snippets.length, 2);
    assert.deepEqual(told(markdown('```python {name=a continues=a}\nx\n```').problems), [
      '1:28-29 snippet.continues-circle',
    ]);
    assert.ok(circle.problems.some((p) => p.code === 'snippet.continues-circle'));
  });

  it('says that a name is taken, and the first keeps it', () => {
    const { problems, snippets } = markdown('```python {name=a}\nx\n```\n```python {name=a}\ny\n```');
    assert.deepEqual(told(problems), ['4:16-17 snippet.name-taken']);
    assert.deepEqual(
      snippets.map((s) => s.id),
      ['a', '#2'],
    );
  });
});

describe('a Python file', () => {
  it('is one snippet', () => {
    const { snippets } = python('\uFEFFimport threading\r\nx = 1\r\n');
    assert.equal(snippets.length, 1);
    assert.equal(snippets[0].code, 'import threading\nx = 1\n');
    assert.deepEqual(snippets[0].toDocument({ line: 1, column: 0 }), { line: 1, column: 1 });
    assert.equal(snippets[0].line, 1);
  });

  it('takes options from a comment', () => {
    const { snippets, problems } = python('# @run python=3.13t cpus=4\nx = 1  # @run cpus=3\n# @run cpu=2\n');
    assert.equal(snippets[0].options.python, '3.13t');
    assert.equal(snippets[0].options.cpus, 4);
    assert.deepEqual(told(problems), ['2:9-13 annotation.own-line', '3:7-10 option.unknown']);
  });

  it('has cells that run with those above', () => {
    const { snippets } = python('import threading\n# %% one\na\n\n# %% [markdown]\n# words\n#%%\nb\n');
    assert.deepEqual(
      snippets.map((s) => [s.kind, s.title, s.line]),
      [
        ['file', undefined, 1],
        ['cell', 'one', 2],
        ['cell', undefined, 7],
      ],
    );
    assert.equal(snippets[1].code, 'import threading\n# %% one\na\n\n');
    assert.equal(snippets[2].ownLine, 7);
    assert.deepEqual(snippets[2].toDocument({ line: 8, column: 1 }), { line: 8, column: 1 });
  });

  it('is run as a whole unless a cell is picked', () => {
    const note = python('import threading\n# %% one\na\n# %%\nb\n');
    assert.deepEqual(
      snippetsToRun(note).map((s) => s.kind),
      ['file'],
    );
    assert.equal(findSnippet(note, 3)?.title, 'one');
    assert.equal(findSnippet(note, 1)?.kind, 'file');
  });

  const lens: [string, boolean][] = [
    ['import threading', true],
    ['import os, threading', true],
    ['from concurrent.futures import ThreadPoolExecutor', true],
    ['    import gevent', true],
    ['import gevent.monkey as m', true],
    ['async def f(): pass', true],
    ['def f(): yield 1', true],
    ['pid = os.fork()', true],
    ['import os, sys', false],
    ['import threadingx', false],
    ['"""\nimport threading\n"""', false],
    ['# import threading', false],
    ['x = "yield"', false],
    ['', false],
  ];
  for (const [text, expected] of lens) {
    it(`${expected ? 'has' : 'has no'} lens: ${JSON.stringify(text)}`, () => {
      assert.equal(python(text).snippets[0].lens, expected);
    });
  }
});

describe('a notebook cell', () => {
  it('runs with the cells above it', () => {
    const note = findSnippets({ text: 't.join()\n', kind: 'notebook-cell', above: ['import threading\r\n', 't = 1'] });
    const [cell] = note.snippets;
    assert.equal(cell.code, 'import threading\nt = 1\nt.join()\n');
    assert.equal(cell.ownLine, 3);
    assert.deepEqual(cell.toDocument({ line: 3, column: 2 }), { line: 1, column: 2 });
    assert.equal(cell.toDocument({ line: 1, column: 0 }), null);
    assert.deepEqual(cell.fromDocument({ line: 1, column: 2 }), { line: 3, column: 2 });
    assert.equal(cell.lens, true);
  });
});

describe('picking a snippet', () => {
  const note = markdown('```python {name=j3}\na\n```\n\n- ```python\n  b\n  ```\n');
  it('by name, by line and by id', () => {
    assert.equal(findSnippet(note, 'j3')?.code, 'a\n');
    assert.equal(findSnippet(note, 1)?.code, 'a\n');
    assert.equal(findSnippet(note, '6')?.code, 'b\n');
    assert.equal(findSnippet(note, '#2')?.code, 'b\n');
    assert.equal(findSnippet(note, 4), undefined);
    assert.equal(findSnippet(note, 'j4'), undefined);
  });
});

describe('callouts', () => {
  it('belong to the next snippet', () => {
    const { callouts, problems } = markdown(
      '> [!claim] `join` kills\n> a thread.\n\n- > [!CLAIM]+\n  > two\n\n> [!predict] What?\n\n```python {name=a}\nx\n```\n\n> [!note] no\n\n> [!Claim] none\n',
    );
    assert.deepEqual(
      callouts.map((c) => [c.kind, c.text, c.snippet]),
      [
        ['claim', '`join` kills a thread.', 'a'],
        ['claim', 'two', 'a'],
        ['predict', 'What?', 'a'],
        ['claim', 'none', null],
      ],
    );
    assert.deepEqual(callouts[0].markRange, { start: { line: 1, column: 2 }, end: { line: 1, column: 10 } });
    assert.deepEqual(callouts[0].range, { start: { line: 1, column: 0 }, end: { line: 2, column: 11 } });
    assert.deepEqual(told(problems), ['15:2-10 callout.no-snippet']);
  });

  it('may hold their snippet', () => {
    const { callouts } = markdown('> [!claim] c\n>\n> ```python {name=in}\n> x\n> ```\n');
    assert.equal(callouts[0].snippet, 'in');
  });
});

describe('laws', () => {
  const word = fc.constantFrom('x = 1', 'if y:', '    z()', '\tw', '', 'é 线程 🧵', '# c');
  const margin = fc.constantFrom('', '> ', '- ', '  > ', '1. ', '> > ');
  const end = fc.constantFrom('\n', '\r\n');

  it('positions go to the document and back', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(margin, fc.array(word, { maxLength: 6 })), { maxLength: 5 }),
        end,
        (blocks, eol) => {
          const text = blocks
            .flatMap(([first, lines]) => {
              const rest = first.replace(/[-1.]/g, ' ');
              return [`${first}\`\`\`python`, ...lines.map((line) => rest + line), `${rest}\`\`\``, ''];
            })
            .join(eol);
          const documentLines = text.split(eol);
          for (const snippet of markdown(text).snippets) {
            snippet.code
              .split('\n')
              .slice(0, -1)
              .forEach((line, i) => {
                for (let column = 0; column <= line.length; column++) {
                  const there = snippet.toDocument({ line: i + 1, column });
                  assert.ok(there);
                  assert.deepEqual(snippet.fromDocument(there), { line: i + 1, column });
                  assert.equal(documentLines[there.line - 1].slice(there.column), line.slice(column));
                }
              });
          }
        },
      ),
    );
  });

  it('no text makes it throw', () => {
    const soup = fc.array(
      fc.constantFrom(
        '```',
        'python',
        ' {',
        'name=',
        'a',
        '}',
        '\n',
        '\r',
        '> ',
        '- ',
        '\t',
        '# @',
        'always',
        ' ',
        '"',
        "'''",
        '<!--',
        '-->',
        '[!claim]',
        '# %%',
        '@output',
        'continues=a',
        '\uFEFF',
      ),
    );
    fc.assert(
      fc.property(
        soup,
        fc.constantFrom('markdown' as const, 'python' as const, 'notebook-cell' as const),
        (parts, kind) => {
          const text = parts.join('');
          const note = findSnippets({ text, kind });
          for (const problem of note.problems) {
            assert.ok(problemMessage(problem, 'en').length > 10);
            const { start, end } = problem.range;
            assert.ok(start.line < end.line || (start.line === end.line && start.column <= end.column));
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('speed', () => {
  /** Time on the processor in ms, the least of several tries: others also measure what else the machine does. */
  const best = (enough: number, work: () => void): number => {
    let least = Number.POSITIVE_INFINITY;
    for (let i = 0; i < 60 && least >= enough; i++) {
      const before = process.cpuUsage();
      work();
      least = Math.min(least, process.cpuUsage(before).user / 1000);
    }
    return least;
  };
  const lines = (i: number, indent: string) =>
    Array.from({ length: 16 }, (_, j) => `${indent}x${j} = work(${i + j})  # @cpu ${j}ms`);
  const note = (options: (i: number) => string) =>
    Array.from({ length: 200 }, (_, i) =>
      [`## ${i}`, '', 'Prose with `code`, [a link](x) and 中文.', '', '- item', '', `\`\`\`python {${options(i)}}`]
        .concat(lines(i, '    '), '```', '', '')
        .join('\n'),
    ).join('');

  const cases: [string, NoteKind, string, number, number][] = [
    ['a note of 5,000 lines with 200 snippets', 'markdown', note((i) => `name=s${i}`), 200, 30],
    [
      'the same where each continues the one before',
      'markdown',
      note((i) => `name=s${i} continues=s${i - 1}`),
      200,
      80,
    ],
    [
      'a file of 200 cells',
      'python',
      Array.from({ length: 200 }, (_, i) => ['# %%', ...lines(i, '')].join('\n')).join('\n'),
      201,
      80,
    ],
  ];
  for (const [what, kind, text, count, most] of cases) {
    it(`reads ${what} in under ${most} ms`, () => {
      const time = best(most, () => assert.equal(findSnippets({ text, kind }).snippets.length, count));
      assert.ok(time < most, `${time} ms`);
    });
  }
});
