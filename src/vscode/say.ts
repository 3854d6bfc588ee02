import chinese from '../../l10n/bundle.l10n.zh-cn.json';
import { locale } from './settings';

const bundles: Readonly<Record<string, Readonly<Record<string, string>>>> = { 'zh-cn': chinese };

/**
 * A sentence in the reader's language: `say('{0} did not start.', name)`. The English text is the key in `l10n/`, as
 * with VS Code's own `l10n.t`, which cannot be used since it knows the editor's language only and not our setting.
 */
export function say(message: string, ...words: readonly (string | number)[]): string {
  const text = bundles[locale()]?.[message] ?? message;
  return text.replace(/\{(\d+)\}/g, (_, index) => String(words[Number(index)]));
}
