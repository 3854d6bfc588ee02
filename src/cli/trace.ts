import { decodeModel, type TimelineModel } from '../present';
import { type Arguments, UsageError } from './args';
import { readText } from './documents';
import { type ExportFormat, pngLater, render } from './exports';
import { print } from './output';

/** `interleave trace FILE.json --to …`: a trace that `run --trace` wrote, in another form, on stdout. */
export function traceCommand(args: Arguments): number {
  const [file] = args.words;
  if (file === undefined || args.words.length > 1)
    throw new UsageError('Say which trace: interleave trace FILE.json --to FORMAT.');
  if (args.to === null) throw new UsageError('--to says what becomes of it: html, svg, txt or perfetto.');
  if (args.to === 'png') throw pngLater();
  print(render(readModel(file), args.to as ExportFormat));
  return 0;
}

function readModel(file: string): TimelineModel {
  let own: unknown;
  try {
    own = (JSON.parse(readText(file)) as { interleave?: unknown }).interleave;
  } catch (error) {
    if (error instanceof UsageError) throw error;
  }
  if (own === undefined) throw new UsageError(`“${file}” is no trace that interleave run --trace wrote.`);
  return decodeModel(own as Parameters<typeof decodeModel>[0]);
}
