/** The languages in which results are told. */
export const locales = ['en', 'zh-cn'] as const;
export type Locale = (typeof locales)[number];

/** The language that serves a name such as `zh-CN`, `zh_Hans` or `en-GB`; English where there is none. */
export function localeOf(name: string | undefined): Locale {
  return name !== undefined && /^zh/i.test(name) ? 'zh-cn' : 'en';
}
