import { en } from './en/index.ts'
import { ja } from './ja/index.ts'

export type Locale = 'ja' | 'en'
export type MessageKey = keyof typeof ja
export type MessageValues = Record<string, string | number>
export type Translate = (key: MessageKey, values?: MessageValues) => string

const catalogues: Record<Locale, Record<MessageKey, string>> = { ja, en }

/**
 * A function that gives the text of a key in one language, `{name}` replaced by the value of that name.
 * `reword` changes the text before the values go in, so that it never touches what users wrote.
 */
export function createTranslate(locale: Locale, reword: (text: string) => string = (text) => text): Translate {
  const catalogue = catalogues[locale]
  return (key, values = {}) =>
    reword(catalogue[key]).replace(/\{(\w+)\}/g, (placeholder, name: string) => String(values[name] ?? placeholder))
}
