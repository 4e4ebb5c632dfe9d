import japanese from 'bpmn-js-i18n/translations/ja'
import { createTranslate, type Locale, type MessageKey } from '../../../shared/i18n/translate.ts'
import { bpmnJsMessages } from './bpmn-js-messages.ts'

/**
 * The words of the diagram library in the language of the program: ours first (plain words of municipal staff), then the library's translation.
 * In English the library's own words stand.
 */
export function createLanguageModule(locale: Locale) {
  const translate = createTranslate(locale)
  const ours: Record<string, MessageKey> = bpmnJsMessages
  const theirs: Record<string, string> = japanese
  const say = (template: string, values: Record<string, string> = {}) => {
    const key = ours[template]
    const text = key !== undefined ? translate(key) : locale === 'ja' ? (theirs[template] ?? template) : template
    return text.replace(/\{([^}]+)\}/g, (placeholder, name: string) => values[name] ?? placeholder)
  }
  return { translate: ['value', say] }
}
