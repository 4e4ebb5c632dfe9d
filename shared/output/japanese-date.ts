import type { Locale } from '../i18n/translate.ts'

/** The day as papers of a Japanese office write it, 和暦: 令和8年11月22日 (令和元年 for the first year); in English 22 November 2026. */
export function paperDate(day: Date, locale: Locale): string {
  if (locale === 'en') return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' }).format(day)
  return new Intl.DateTimeFormat('ja-JP-u-ca-japanese', { dateStyle: 'long' }).format(day)
}
