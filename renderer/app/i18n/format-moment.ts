import type { Locale } from '../../../shared/i18n/translate.ts'

const languageTag: Record<Locale, string> = { ja: 'ja-JP', en: 'en-GB' }

/** 10:42 */
export function formatTime(moment: Date, locale: Locale): string {
  return new Intl.DateTimeFormat(languageTag[locale], { hour: 'numeric', minute: '2-digit' }).format(moment)
}

/** 11月20日 16:58; with the year where it is not this one. */
export function formatMoment(moment: Date, locale: Locale, now = new Date()): string {
  return `${formatDate(moment, locale, now)} ${formatTime(moment, locale)}`
}

/** 11月20日; with the year where it is not this one. */
export function formatDate(moment: Date, locale: Locale, now = new Date()): string {
  const isThisYear = moment.getFullYear() === now.getFullYear()
  return new Intl.DateTimeFormat(languageTag[locale], { ...(isThisYear ? {} : { year: 'numeric' }), month: locale === 'ja' ? 'long' : 'short', day: 'numeric' }).format(moment)
}
