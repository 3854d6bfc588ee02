import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import {
  buildTimeline,
  dataElementId,
  decodeModel,
  encodeModel,
  perfettoTrace,
  standaloneHtml,
  timelineSvg,
} from '../../src/present';
import { decodeBase64, encodeBase64 } from '../../src/present/encoding';
import { TraceBuilder } from '../../src/trace';
import { randomTrace } from './randomTraces';
import { deadlock, manyEvents, threeThreads } from './sampleTraces';

/** Fails unless a text is well-formed XML of elements, attributes and text: what our writer can produce. */
function checkXml(text: string): void {
  const open: string[] = [];
  const token = /<(\/?)([a-z][\w:-]*)((?: [\w:-]+="[^"<]*")*)(\/?)>|([^<]+)/giy;
  let roots = 0;
  while (token.lastIndex < text.length) {
    const at = token.lastIndex;
    const match = token.exec(text);
    assert.ok(match, `not well-formed at: ${text.slice(at, at + 60)}`);
    const [, closing, name, attributes, empty, content] = match;
    for (const part of [attributes ?? '', content ?? '']) {
      assert.doesNotMatch(part, /&(?!#\d+;|#x[\da-f]+;|amp;|lt;|gt;|quot;|apos;)/i);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: XML 1.0 forbids them.
      assert.doesNotMatch(part, /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/);
    }
    const names = [...(attributes ?? '').matchAll(/ ([\w:-]+)=/g)].map(([, attribute]) => attribute);
    assert.equal(new Set(names).size, names.length, `an attribute twice in <${name}>`);
    if (content !== undefined) assert.ok(open.length > 0 || content.trim() === '', 'text outside of the root');
    else if (closing) assert.equal(open.pop(), name);
    else {
      if (open.length === 0) roots++;
      if (!empty) open.push(name);
    }
  }
  assert.deepEqual(open, []);
  assert.equal(roots, 1);
}

describe('the still picture', () => {
  it('is well-formed XML, whatever the names', () => {
    fc.assert(
      fc.property(randomTrace, fc.constantFrom('en', 'zh-cn'), (trace, locale) =>
        checkXml(timelineSvg(buildTimeline(trace, { locale, title: '<a> & "b"' }), { locks: true })),
      ),
      { numRuns: 60 },
    );
  });

  it('says what it shows, to eyes and to screen readers', () => {
    const svg = timelineSvg(buildTimeline(threeThreads(), { title: 'threads.py' }));
    assert.match(svg, /role="img"/);
    assert.match(svg, /<title id="il-title">threads\.py<\/title>/);
    assert.match(
      svg,
      /<desc id="il-desc">Timeline with 4 lanes\. 3 threads ran 70\.0 ms; ticker was cut off at exit\./,
    );
    assert.match(svg, /joins worker, 20\.0 ms – 60\.0 ms/);
    assert.match(svg, /prefers-color-scheme:dark/);
  });

  it('has a bar for each stretch at its place', () => {
    const svg = timelineSvg(buildTimeline(threeThreads()), { width: 1000 });
    const bars = [...svg.matchAll(/<rect class="s-sleeps" x="([\d.]+)" y="[\d.]+" width="([\d.]+)"/g)];
    const [bar] = bars.filter(([, , width]) => Number(width) > 20);
    const [grid] = [...svg.matchAll(/<line class="grid" x1="([\d.]+)"/g)].reverse();
    // The last line of the grid stands at 70 ms, the end: 35 of 70 ms are half of what is before it.
    assert.ok(Math.abs(Number(bar[1]) - Number(grid[1]) / 2) < 0.1);
    assert.ok(Math.abs(Number(bar[2]) - Number(grid[1]) / 2) < 0.1);
  });

  it('stays small when there is much to show', () => {
    const svg = timelineSvg(buildTimeline(manyEvents(10, 20_000)));
    checkXml(svg);
    assert.ok(svg.length < 3e6, `${svg.length} characters`);
  });
});

interface TraceRow {
  readonly ph: string;
  readonly name: string;
  readonly ts: number;
  readonly dur: number;
  readonly pid: number;
  readonly tid: number;
  readonly id: number;
  readonly args: Readonly<Record<string, unknown>>;
}

function perfettoRows(trace: Parameters<typeof buildTimeline>[0]): TraceRow[] {
  return JSON.parse(perfettoTrace(buildTimeline(trace))).traceEvents;
}

describe('the trace for Perfetto', () => {
  it('has slices, flows, moments and names', () => {
    const rows = perfettoRows(threeThreads());
    const slices = rows.filter(({ ph, tid }) => ph === 'X' && tid === 3).map(({ name, ts, dur }) => [name, ts, dur]);
    assert.deepEqual(slices, [
      ['wants the GIL', 10_000, 10_000],
      ['runs work', 20_000, 10_000],
      ['wants the GIL', 30_000, 5_000],
      ['runs work', 35_000, 25_000],
    ]);
    const names = rows.filter(({ name }) => name === 'thread_name').map(({ args }) => args.name);
    assert.deepEqual(names, ['GIL', 'MainThread', '  worker', '  ticker']);
    assert.ok(rows.some(({ ph, name }) => ph === 'i' && name === 'prints tick'));
    assert.equal(rows.filter(({ ph }) => ph === 's').length, rows.filter(({ ph }) => ph === 'f').length);
  });

  it('has slices that adjoin exactly, and flows that touch a slice', () => {
    fc.assert(
      fc.property(randomTrace, (trace) => {
        const rows = perfettoRows(trace);
        const lanes = new Map<number, TraceRow[]>();
        for (const row of rows.filter(({ ph }) => ph === 'X')) {
          assert.equal(row.ts * 64, Math.round(row.ts * 64));
          assert.ok(row.dur > 0);
          lanes.set(row.tid, [...(lanes.get(row.tid) ?? []), row]);
        }
        const ends = new Map<string, number>();
        for (const [tid, list] of lanes) {
          list.forEach((row, i) => {
            const next = list[i + 1];
            if (!next) return;
            const isHeld = rows.some(({ ph, name, args, tid: other }) => {
              return ph === 'M' && name === 'thread_name' && other === tid && /^ *(GIL|lock)/.test(String(args.name));
            });
            if (isHeld) assert.ok(next.ts >= row.ts + row.dur);
            else assert.equal(next.ts, row.ts + row.dur);
          });
        }
        for (const { ph, ts, tid, id } of rows.filter((row) => row.ph === 's' || row.ph === 'f')) {
          assert.ok(lanes.get(tid)?.some((slice) => ts >= slice.ts && ts < slice.ts + slice.dur));
          if (ph === 's') ends.set(String(id), ts);
          else assert.ok(ts >= (ends.get(String(id)) ?? Infinity));
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('the page of its own', () => {
  const hostile = '</script><script>alert(1)</script><!-- <script> \u2028';

  function hostileModel() {
    const t = new TraceBuilder();
    t.addTask({ kind: 'process', name: hostile, parent: -1 }).start = 0;
    t.state(0, 0, 'running', -1);
    t.event(1, 'print', 0, -1, t.string(hostile), 1);
    return buildTimeline(t.build(10, 1), { title: hostile, source: hostile });
  }

  const page = standaloneHtml(hostileModel(), {
    script: 'const a = "</script><!--";\r\nrun(a);',
    style: 'body{color:red}/*</style>*/',
  });

  it('has exactly its own scripts, whatever the program wrote', () => {
    assert.equal(page.match(/<script/gi)?.length, 2);
    assert.equal(page.match(/<\/script/gi)?.length, 2);
    assert.equal(page.match(/<\/style/gi)?.length, 1);
    assert.doesNotMatch(page, /<!--/);
    assert.equal(page.match(/<title>([\s\S]*)<\/title>/)?.[1].includes('<'), false);
  });

  it('allows by its policy the script and the style that it holds, by hash, and nothing else', () => {
    const policy = page.match(/Content-Security-Policy" content="([^"]*)"/)?.[1] ?? '';
    const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
    const script = page.match(/<script>([\s\S]*?)<\/script>/)?.[1] ?? '';
    const style = page.match(/<style>([\s\S]*?)<\/style>/)?.[1] ?? '';
    assert.ok(script.length > 0 && style.length > 0);
    assert.match(policy, /^default-src 'none';/);
    assert.ok(policy.includes(`script-src ${hash(script)}`));
    assert.ok(policy.includes(`style-src ${hash(style)}`));
    assert.doesNotMatch(policy, /unsafe|\*|http/);
  });

  it('carries the model unchanged', () => {
    const model = hostileModel();
    const data = page.match(new RegExp(`<script type="application/json" id="${dataElementId}">([^<]*)</script>`));
    assert.deepEqual(decodeModel(data?.[1] ?? ''), model);
  });
});

describe('encoding', () => {
  it('keeps every model', () => {
    fc.assert(
      fc.property(randomTrace, (trace) => {
        const model = buildTimeline(trace, { source: 'x' });
        assert.deepEqual(decodeModel(encodeModel(model)), model);
      }),
      { numRuns: 30 },
    );
    assert.deepEqual(decodeModel(encodeModel(buildTimeline(deadlock()))), buildTimeline(deadlock()));
  });

  it('is base64 as everybody else computes it', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 20_000 }), (bytes) => {
        const text = Buffer.from(bytes).toString('base64');
        assert.equal(encodeBase64(bytes), text);
        assert.deepEqual(Buffer.from(decodeBase64(text)), Buffer.from(bytes));
      }),
    );
  });
});
