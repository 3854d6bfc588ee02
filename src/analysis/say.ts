import type { Saying } from './finding';
import { en } from './words/en';
import type { Words } from './words/words';
import { zh } from './words/zh';

/** The sentence of a finding. */
export function say(saying: Saying, locale: 'en' | 'zh-cn' = 'en'): string {
  const words: Words = locale === 'zh-cn' ? zh : en;
  return (words[saying.code] as (saying: Saying) => string)(saying);
}
