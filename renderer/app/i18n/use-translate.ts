import { createTranslate, type Locale, type Translate } from '../../../shared/i18n/translate.ts'
import { useLocale } from '../state/locale.ts'

const translators: Record<Locale, Translate> = { ja: createTranslate('ja'), en: createTranslate('en') }

/** The texts in the language chosen now; the component renders again when it changes. */
export function useTranslate(): Translate {
  return translators[useLocale((state) => state.locale)]
}

/** The same outside of components. Never keep what it returns: the language may change. */
export function currentTranslate(): Translate {
  return translators[useLocale.getState().locale]
}
