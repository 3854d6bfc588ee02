import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { encodeModel, perfettoTrace, standaloneHtml, type TimelineModel, timelineSvg, timelineText } from '../present';
import { UsageError } from './args';

/** The page's script and style, put in by the build. */
declare const __STANDALONE_PAGE__: { readonly script: string; readonly style: string } | undefined;

export type ExportFormat = 'html' | 'svg' | 'txt' | 'perfetto';

/** A timeline with the name by which its file or its entry is known. */
export interface NamedTimeline {
  readonly name: string;
  readonly model: TimelineModel;
}

function standaloneParts() {
  if (typeof __STANDALONE_PAGE__ !== 'undefined') return __STANDALONE_PAGE__;
  const built = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'dist', 'standalone.json');
  try {
    return JSON.parse(readFileSync(built, 'utf8')) as { script: string; style: string };
  } catch {
    throw new UsageError('The page of exported timelines is not built; npm run build makes it.');
  }
}

/** Which format a file's ending means. @throws UsageError */
export function formatOf(file: string): ExportFormat {
  const ending = extname(file).slice(1).toLowerCase();
  if (ending === 'html' || ending === 'svg' || ending === 'txt') return ending;
  if (ending === 'png') throw pngLater();
  throw new UsageError(`--timeline writes .html, .svg or .txt, which “${file}” does not end with.`);
}

export function pngLater(): UsageError {
  return new UsageError('PNG comes with a later version; .svg is a picture, too, and .html can be played.');
}

/** A timeline as text of the given format. */
export function render(model: TimelineModel, format: ExportFormat): string {
  if (format === 'html') return standaloneHtml(model, standaloneParts());
  if (format === 'svg') return timelineSvg(model);
  if (format === 'txt') return timelineText(model);
  // The model rides along, so that `interleave trace` can draw it again; viewers skip what they do not know.
  const own = JSON.stringify(encodeModel(model));
  return perfettoTrace(model).replace(/^\{/, () => `{"interleave":${own},`);
}

/** Writes timelines to a file; several become a file each, beside it an HTML page that leads to them. */
export function exportTimelines(file: string, format: ExportFormat, timelines: readonly NamedTimeline[]): void {
  if (timelines.length === 1) {
    write(file, render(timelines[0].model, format));
    return;
  }
  const ending = extname(file);
  const stem = file.slice(0, file.length - ending.length);
  const folder = format === 'html' ? `${stem}.files` : dirname(file);
  if (format === 'html') mkdirSync(folder, { recursive: true });
  const prefix = format === 'html' ? '' : `${basename(stem)}-`;
  const pages = timelines.map(({ name, model }) => {
    const page = `${prefix}${name.replace(/[^\p{L}\p{N}_.-]+/gu, '-').replace(/^-+/, '')}${ending}`;
    write(join(folder, page), render(model, format));
    return { page, title: model.title || name };
  });
  if (format !== 'html') return;
  const links = pages.map(({ page, title }, index) => {
    const target = `${basename(folder)}/${encodeURIComponent(page)}`;
    return `<a href="${target}" target="view"${index === 0 ? ' autofocus' : ''}>${escapeHtml(title)}</a>`;
  });
  const first = `${basename(folder)}/${encodeURIComponent(pages[0].page)}`;
  write(file, indexPage(links.join('\n'), first));
}

function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
}

function indexPage(links: string, first: string): string {
  return `<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Interleave</title>
<style>
:root { color-scheme: light dark; }
body { margin: 0; display: flex; height: 100vh; font: 14px/1.5 system-ui, sans-serif; }
nav { flex: 0 0 14rem; overflow: auto; padding: 0.5rem; border-right: 1px solid #8888; }
nav a { display: block; padding: 0.15rem 0.5rem; text-decoration: none; color: inherit; border-radius: 3px; }
nav a:hover, nav a:focus { background: #8883; }
iframe { flex: 1; border: 0; }
</style>
</head>
<body>
<nav>
${links}
</nav>
<iframe name="view" src="${first}" title="Timeline"></iframe>
</body>
</html>
`;
}

export function write(file: string, text: string): void {
  try {
    writeFileSync(file, text);
  } catch {
    throw new UsageError(`“${file}” cannot be written.`);
  }
}
