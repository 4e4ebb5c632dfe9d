import { japaneseDate } from '../domain/japanese-date.ts'
import type { Locale, Translate } from '../i18n/translate.ts'

/** What stands where nobody wrote anything: （未記入）. Nothing is ever made up for it. */
export function orUnwritten(text: string, translate: Translate): string {
  return text.trim() === '' ? translate('reports.unwritten') : text
}

/** A day as papers write it, '' for none. */
export function dayText(day: string | null, locale: Locale): string {
  if (day === null) return ''
  return locale === 'ja' ? japaneseDate(day) : day
}
