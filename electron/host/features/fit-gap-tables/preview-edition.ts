import type { SpecChange } from '../../../../shared/contract/specs.ts'
import { itemText } from '../../../../shared/fitgap/table/edition-changes.ts'
import { createTranslate, type Locale } from '../../../../shared/i18n/translate.ts'
import type { ReadDatabase } from '../../db/database.ts'
import { planEdition, type PlannedRow } from './plan-edition.ts'

interface PreviewRow {
  row: string | null
  number: number | null
  name: string
  change: 'same' | 'changed' | 'added' | 'removed' | 'renumbered'
  before: string
  after: string
  words: SpecChange['words']
  judgement: string
  carry: boolean
}

/**
 * What going over to another 版 would do: rows that something happens to in the order of the table, then the functions that become rows. Rows
 * that stay as they are are left out. New codes alone are proposed to be carried over.
 */
export async function previewEdition(database: ReadDatabase, given: { table: string; reference: string; target: string }, locale: Locale): Promise<{ rows: PreviewRow[] }> {
  const plan = await planEdition(database, given, locale)
  const rows = plan.rows.filter(({ functions, ground }) => functions.change !== 'same' || ground !== null).map(previewRow)
  const added = plan.changes
    .filter(({ change }) => change === 'added')
    .map(({ after, words }): PreviewRow => ({
      row: null, number: null, name: after?.name || after?.text || after?.code || '', change: 'added', before: '', after: itemText(after, createTranslate(locale)), words, judgement: '', carry: false,
    }))
  return { rows: [...rows, ...added] }
}

function previewRow({ before, functions, cell, ground }: PlannedRow): PreviewRow {
  const row = { row: before.id, number: before.number, name: before.name, judgement: cell?.judgement ?? '' }
  if (functions.change === 'same') return { ...row, change: 'changed', before: ground?.before ?? '', after: ground?.after ?? '', words: [], carry: false }
  return { ...row, change: functions.change, before: functions.before, after: functions.after, words: functions.words, carry: functions.change === 'renumbered' }
}
