import japanese from 'bpmn-js-i18n/translations/ja'
import { createTranslate, type Locale, type MessageKey, type MessageValues } from '../../../shared/i18n/translate.ts'
import { bpmnJsMessages } from './bpmn-js-messages.ts'

/**
 * The words of the diagram library in the language of the program: ours first (plain words of municipal staff), then the library's translation.
 * In English the library's own words stand. Given as a function, the language may change while the diagram is open.
 */
export function createLanguageModule(locale: Locale | (() => Locale)) {
  const current = typeof locale === 'function' ? locale : () => locale
  const say = (template: string, values: Record<string, string> = {}) =>
    translateLibrary(template, current()).replace(/\{([^}]+)\}/g, (placeholder, name: string) => values[name] ?? placeholder)
  const words = (key: MessageKey, values?: MessageValues) => createTranslate(current())(key, values)
  return { translate: ['value', say], words: ['value', words] }
}

/** One text of the library in our language; itself where nobody has translated it. */
export function translateLibrary(template: string, locale: Locale): string {
  const ours: Record<string, MessageKey> = bpmnJsMessages
  const theirs: Record<string, string> = japanese
  const key = ours[template]
  if (key !== undefined) return createTranslate(locale)(key)
  return locale === 'ja' ? (theirs[template] ?? template) : template
}
