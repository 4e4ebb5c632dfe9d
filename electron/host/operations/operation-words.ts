import { createTranslate, type Locale } from '../../../shared/i18n/translate.ts'
import type { ReadDatabase, WriteDatabase } from '../db/database.ts'
import { nextOperations, stepBack, type OperationTitle, type RowWatcher } from './operation.ts'

/** What undo and redo would do next in this scope, in words; null where there is nothing. */
export function nextInWords(database: ReadDatabase, scope: string, locale: Locale): { undo: string | null; redo: string | null } {
  const { undo, redo } = nextOperations(database, scope)
  return { undo: inWords(undo, locale), redo: inWords(redo, locale) }
}

/** Takes the last step of a scope back, or carries it out again, and says which; null where there is none. */
export function stepInWords(database: WriteDatabase, scope: string, direction: 'undo' | 'redo', locale: Locale, watch?: RowWatcher): string | null {
  return inWords(stepBack(database, scope, direction, watch), locale)
}

function inWords(title: OperationTitle | null, locale: Locale): string | null {
  return title && createTranslate(locale)(title.key, title.values)
}
