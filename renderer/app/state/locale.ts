import { create } from 'zustand'
import type { Locale } from '../../../shared/i18n/translate.ts'

const key = 'kurabe.locale'

/** The language of this user on this PC. Japanese until somebody chooses otherwise. */
export const useLocale = create<{ locale: Locale }>(() => ({ locale: localStorage.getItem(key) === 'en' ? 'en' : 'ja' }))

export function setLocale(locale: Locale): void {
  localStorage.setItem(key, locale)
  useLocale.setState({ locale })
}
