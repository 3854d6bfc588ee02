import type { Callout, NoteDocument, Snippet, Verdict } from '../notes';
import type { TimelineModel } from '../present';

/** The parts of markdown-it that are used here: VS Code brings its own. */
export interface MarkdownIt {
  readonly renderer: { readonly rules: Record<string, Rule | undefined> };
}

/** Gives the HTML of a token. */
type Rule = (tokens: readonly Token[], index: number, options: unknown, env: Environment, renderer: Renderer) => string;

interface Token {
  readonly type: string;
  readonly map: [number, number] | null;
  readonly level: number;
}

interface Renderer {
  renderToken(tokens: readonly Token[], index: number, options: unknown): string;
}

/** What is passed along while a document is rendered; VS Code keeps tokens from one time to the next, but not this. */
export interface Environment {
  readonly currentDocument?: unknown;
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
export function interleavePlugin(markdown: MarkdownIt, shown: (env: Environment) => Shown | undefined): void {
  const { rules } = markdown.renderer;
  const around = (name: string, added: (known: Shown, tokens: readonly Token[], index: number) => [string, string]) => {
    const before = rules[name];
    rules[name] = (tokens, index, options, env, renderer) => {
      const own = before ? before(tokens, index, options, env, renderer) : renderer.renderToken(tokens, index, options);
      const known = shown(env);
      if (!known) return own;
      const [above, below] = added(known, tokens, index);
      return `${above}${own}${below}`;
    };
  };
  around('fence', (known, tokens, index) => {
    const line = (tokens[index].map?.[0] ?? -1) + 1;
    const snippet = known.note.snippets.findIndex(({ range }) => range.start.line === line);
    return ['', snippet < 0 ? '' : figureOf(known, known.note.snippets[snippet], `il-${snippet}`)];
  });
  around('blockquote_close', (known, tokens, index) => {
    const callout = calloutEndingAt(tokens, index, known.note);
    const verdict = callout && known.verdictOf(callout, 0);
    return [verdict ? `<p>${badge(known, verdict)}</p>` : '', ''];
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
