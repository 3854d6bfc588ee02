import { hoverAt } from '../explain';
import { findSnippet, findSnippets } from '../notes';
import { type Arguments, UsageError } from './args';
import { kindOf, readText } from './documents';
import { print } from './output';

/** `interleave explain FILE:LINE:COLUMN`: lines and columns count from 1, as editors show them. */
export function explainCommand(args: Arguments): number {
  const [word] = args.words;
  const match = /^(.+):(\d+):(\d+)$/.exec(word ?? '');
  if (match === null || args.words.length > 1)
    throw new UsageError('Say what to explain: interleave explain FILE:LINE:COLUMN.');
  const [, file, line, column] = match;
  const text = readText(file);
  const kind = kindOf(file);
  const document = findSnippets({ text, kind, path: file });
  const position = { line: Number(line), column: Number(column) - 1 };
  if (position.line < 1 || position.line > document.lines.lineCount) {
    throw new UsageError(`“${file}” has ${document.lines.lineCount} lines; there is no line ${line}.`);
  }
  const snippet = findSnippet(document, position.line);
  const hover = hoverAt({ text, kind, position, locale: args.locale === 'zh-cn' ? 'zh-cn' : 'en', snippet });
  if (args.json) print(`${JSON.stringify(hover)}\n`);
  else if (hover !== null) print(`${hover.markdown}\n`);
  else process.stderr.write(`There is nothing to explain at ${file}:${line}:${column}.\n`);
  return 0;
}
