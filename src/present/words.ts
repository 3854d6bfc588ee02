import type { Locale } from './locale';
import type { Words } from './vocabulary';
import { chineseWords } from './wordsChinese';
import { englishWords } from './wordsEnglish';

/** The words of a language. */
export function wordsOf(locale: Locale): Words {
  return locale === 'zh-cn' ? chineseWords : englishWords;
}
