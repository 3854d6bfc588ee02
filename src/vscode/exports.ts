import { Uri, window, workspace } from 'vscode';
import {
  type ExportFormat,
  perfettoTrace,
  standaloneHtml,
  timelineSvg,
  timelineText,
  type ViewMessage,
} from '../present';
import type { LastRun } from './runs';
import { say } from './say';

const suffixes: Readonly<Record<ExportFormat, string>> = {
  html: 'html',
  svg: 'svg',
  png: 'png',
  perfetto: 'json',
  txt: 'txt',
};

/** Asks where to, and writes the timeline in the form that the panel asked for. */
export async function exportTimeline(
  run: LastRun,
  { format, data }: Extract<ViewMessage, { kind: 'export' }>,
  extensionUri: Uri,
): Promise<void> {
  const suffix = suffixes[format];
  const folder = Uri.joinPath(Uri.parse(run.uri), '..');
  const name = run.timeline.title.replace(/[^\p{L}\p{N}._-]+/gu, '-') || 'timeline';
  const defaultUri = run.uri.startsWith('untitled:') ? undefined : Uri.joinPath(folder, `${name}.${suffix}`);
  const target = await window.showSaveDialog({ defaultUri, filters: { [suffix.toUpperCase()]: [suffix] } });
  if (!target) return;
  try {
    await workspace.fs.writeFile(target, await contentOf(run, format, data, extensionUri));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    window.showErrorMessage(say('{0} was not written: {1}', target.path, reason));
  }
}

async function contentOf(
  { timeline }: LastRun,
  format: ExportFormat,
  data: string | undefined,
  extensionUri: Uri,
): Promise<Uint8Array> {
  const encode = (text: string) => new TextEncoder().encode(text);
  switch (format) {
    case 'png':
      return Uint8Array.from(atob(data ?? ''), (character) => character.charCodeAt(0));
    case 'svg':
      return encode(timelineSvg(timeline));
    case 'txt':
      return encode(timelineText(timeline));
    case 'perfetto':
      return encode(perfettoTrace(timeline));
    case 'html': {
      const parts = await workspace.fs.readFile(Uri.joinPath(extensionUri, 'dist', 'standalone.json'));
      return encode(standaloneHtml(timeline, JSON.parse(new TextDecoder().decode(parts))));
    }
  }
}
