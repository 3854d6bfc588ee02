import type { Callout, NoteDocument, Snippet, Verdict } from '../notes';
import type { TimelineModel } from '../present';

/** The parts of markdown-it that are used here: VS Code brings its own. */
export interface MarkdownIt {
  readonly core: { readonly ruler: { push(name: string, rule: (state: State) => void): void } };
}

interface Token {
  readonly type: string;
  readonly map: [number, number] | null;
  readonly level: number;
  content: string;
}

interface State {
  readonly src: string;
  readonly env: { readonly currentDocument?: unknown };
  tokens: Token[];
  readonly Token: new (type: string, tag: string, nesting: number) => Token;
}

/** What is known of a note while it is rendered; asked anew at each rendering. */
export interface Shown {
  readonly note: NoteDocument;
  /** Null if the snippet has not been run as it stands. */
  runOf(
    snippet: Snippet,
  ): { readonly timeline: TimelineModel; readonly stdout: string; readonly stderr: string } | null;
  verdictOf(claim: Snippet | Callout, index: number): Verdict | undefined;
  /** The sign and word of a verdict, and its sentence. */
  describe(verdict: Verdict): { readonly label: string; readonly reason: string };
  picture(timeline: TimelineModel, name: string): string;
}

/**
 * Adds to the Markdown preview what snippets print, their timelines and the verdicts on their claims, behind each fence
 * and callout. The preview runs no script of ours: all is text and SVG.
 * @param shown gives what is known; undefined where nothing is, as before the first run
 */
export function interleavePlugin(markdown: MarkdownIt, shown: (text: string, env: State['env']) => Shown | undefined) {
  markdown.core.ruler.push('interleave', (state) => {
    const known = shown(state.src, state.env);
    if (!known) return;
    const html = (content: string): Token => {
      const token = new state.Token('html_block', '', 0);
      token.content = content;
      return token;
    };
    state.tokens = state.tokens.flatMap((token, i) => {
      if (token.type === 'fence' && token.map) {
        const line = token.map[0] + 1;
        const index = known.note.snippets.findIndex(({ range }) => range.start.line === line);
        return index < 0 ? [token] : [token, html(figureOf(known, known.note.snippets[index], `il-${index}`))];
      }
      const callout = token.type === 'blockquote_close' ? calloutEndingAt(state.tokens, i, known.note) : undefined;
      const verdict = callout && known.verdictOf(callout, 0);
      return verdict ? [html(`<p>${badge(known, verdict)}</p>`), token] : [token];
    });
  });
}

/** The callout whose quote is closed by a token. */
function calloutEndingAt(tokens: readonly Token[], end: number, { callouts }: NoteDocument): Callout | undefined {
  const { level } = tokens[end];
  let start = end - 1;
  while (start >= 0 && !(tokens[start].type === 'blockquote_open' && tokens[start].level === level)) start--;
  const line = (tokens[start]?.map?.[0] ?? -1) + 1;
  return callouts.find(({ kind, range }) => kind === 'claim' && range.start.line === line);
}

function figureOf(shown: Shown, snippet: Snippet, name: string): string {
  const verdicts = snippet.claims.flatMap(({ quantifier, text }, i) => {
    const verdict = shown.verdictOf(snippet, i);
    if (!verdict) return [];
    const words = text.startsWith(quantifier) ? text : `${quantifier} ${text}`;
    return `<li><code>@${escapeHtml(words)}</code> ${badge(shown, verdict)}</li>`;
  });
  const run = shown.runOf(snippet);
  const output = run && [run.stdout, run.stderr].filter((text) => text !== '').join('');
  return [
    '<div class="interleave-figure">',
    verdicts.length > 0 ? `<ul>${verdicts.join('')}</ul>` : '',
    output ? `<pre class="interleave-output"><code>${escapeHtml(shortened(output))}</code></pre>` : '',
    run ? shown.picture(run.timeline, name) : '',
    '</div>\n',
  ].join('');
}

function badge(shown: Shown, verdict: Verdict): string {
  const { label, reason } = shown.describe(verdict);
  const title = escapeHtml(reason);
  return `<span class="interleave-badge interleave-${verdict.verdict}" title="${title}">${escapeHtml(label)}</span>`;
}

/** Lines of output that a preview shows. */
const mostLines = 60;

function shortened(output: string): string {
  const lines = output.split('\n');
  return lines.length <= mostLines ? output : `${lines.slice(0, mostLines).join('\n')}\n…`;
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`);
}
