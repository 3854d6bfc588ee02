import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { findSnippets, reasonText, type Verdict } from '../../../src/notes';
import { buildTimeline, timelineSvg } from '../../../src/present';
import { simulate } from '../../../src/simulator';
import { interleavePlugin, type MarkdownIt, type Shown } from '../../../src/vscode/previewPlugin';

const MarkdownItClass = createRequire(import.meta.url)('markdown-it') as new () => MarkdownIt & {
  render(text: string): string;
};

const holds: Verdict = {
  verdict: 'holds',
  reason: { kind: 'proved', executions: 3 },
  executions: 3,
  complete: true,
  schedule: null,
};

/** What is known when every snippet has been run and every claim holds. */
function allKnown(text: string): Shown {
  return {
    note: findSnippets({ text, kind: 'markdown' }),
    runOf: (snippet) => {
      const result = simulate(snippet.code, snippet.options);
      return result.trace && { ...result, timeline: buildTimeline(result.trace, { ...result, title: snippet.id }) };
    },
    verdictOf: () => holds,
    describe: ({ verdict, reason }) => ({ label: `✓ ${verdict}`, reason: reasonText(reason, 'en') }),
    picture: (timeline, name) => timelineSvg(timeline, { inPage: name, playing: 8 }),
  };
}

function render(text: string, known: (text: string) => Shown | undefined = allKnown): string {
  const markdown = new MarkdownItClass();
  interleavePlugin(markdown, () => known(text));
  return markdown.render(text);
}

const note = [
  '> [!claim] it prints **one**',
  '',
  '1. In a list:',
  '',
  '   ```python',
  '   print("<one>")  # @always True',
  '   ```',
  '',
  '> ~~~py',
  '> import threading',
  '> threading.Thread(target=print, args=("two",)).start()',
  '> ~~~',
  '',
  '```js',
  'no()',
  '```',
  '',
].join('\n');

describe('the Markdown preview', () => {
  it('shows output, verdicts and a picture behind each snippet, wherever it stands', () => {
    const html = render(note);
    assert.equal(html.match(/<svg /g)?.length, 2);
    assert.match(html, /&#60;one&#62;/);
    assert.match(html, /two/);
    assert.match(html, /<code>@always True<\/code> <span class="interleave-badge interleave-holds"/);
    assert.match(html, /title="It holds in all 3 schedules\."/);
    assert.ok(html.indexOf('<svg') < html.indexOf('</ol>'), 'inside the list');
  });

  it('shows the verdict of a callout inside it', () => {
    const html = render(note);
    assert.match(html.slice(0, html.indexOf('</blockquote>')), /interleave-holds/);
  });

  it('gives each picture names of its own, and one that plays', () => {
    const html = render(note);
    const ids = [...html.matchAll(/<title id="([^"]+)"/g)].map(([, id]) => id);
    assert.equal(new Set(ids).size, 2);
    assert.match(html, /<animateTransform /);
  });

  it('runs no script and takes no style of the page away', () => {
    const html = render(note);
    assert.doesNotMatch(html, /<script| on\w+=|javascript:/i);
    for (const [, sheet] of html.matchAll(/<style>(.*?)<\/style>/gs)) {
      for (const rule of sheet.replace(/@media[^{]*\{/g, '').split('}')) {
        const selector = rule.split('{')[0].trim();
        if (selector) assert.match(selector, /svg\.il-figure/, selector);
      }
    }
  });

  it('is the same each time, and plain Markdown where nothing is known', () => {
    assert.equal(render(note), render(note));
    assert.equal(
      render(note, () => undefined),
      new MarkdownItClass().render(note),
    );
  });
});
