import { en } from './en.ts'
import { ja } from './ja.ts'
import type { QualityTemplate } from './template-lines.ts'

/** The lines a project may start from, in the language of the user. Everything in them is the office's to change. */
export function qualityTemplate(locale: 'ja' | 'en'): QualityTemplate {
  return locale === 'ja' ? ja : en
}
