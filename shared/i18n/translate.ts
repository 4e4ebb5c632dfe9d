import { en } from './en/index.ts'
import { ja } from './ja/index.ts'

export type Locale = 'ja' | 'en'
export type MessageKey = keyof typeof ja
export type MessageValues = Record<string, string | number>
export type Translate = (key: MessageKey, values?: MessageValues) => string

const catalogues: Record<Locale, Record<MessageKey, string>> = { ja, en }

/** A function that gives the text of a key in one language, `{name}` replaced by the value of that name. */
export function createTranslate(locale: Locale): Translate {
  const catalogue = catalogues[locale]
  return (key, values = {}) =>
    catalogue[key].replace(/\{(\w+)\}/g, (placeholder, name: string) => String(values[name] ?? placeholder))
}
