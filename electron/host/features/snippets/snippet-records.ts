import { KurabeError } from '../../../../shared/contract/kurabe-error.ts'
import type { SnippetItem } from '../../../../shared/contract/snippets.ts'
import { snippetSteps, type SnippetStep } from '../../../../shared/snippets/snippet.ts'
import type { MessageKey } from '../../../../shared/i18n/translate.ts'
import type { ReadDatabase, WriteDatabase } from '../../db/database.ts'
import { carryOut } from '../../operations/operation.ts'
import { readRow, type StoredRow } from '../../operations/row-store.ts'
import type { Moment } from '../flow/store-flow-text.ts'
import { ownMunicipality } from '../procedure/procedure-records.ts'

/** The scope of operations in which changes of 部品 are taken back. */
export const snippetScope = 'snippets'

interface SnippetRecord {
  id: string
  name: string
  steps: string
}

/** The 部品 of the project, the newest first. One whose steps this program cannot read stays in the file and is not listed. */
export function listSnippets(database: ReadDatabase): SnippetItem[] {
  const records = database.prepare('SELECT id, name, steps FROM snippet ORDER BY position DESC, id').all() as SnippetRecord[]
  return records.flatMap(({ id, name, steps }) => {
    const read = snippetSteps.safeParse(JSON.parse(steps))
    return read.success ? [{ id, name, steps: read.data }] : []
  })
}

export function addSnippet(database: WriteDatabase, given: { name: string; steps: SnippetStep[] }, moment: Moment): string {
  const id = moment.newId()
  const { position } = database.prepare('SELECT COALESCE(MAX(position), 0) + 1 AS position FROM snippet').get() as { position: number }
  const row = {
    id,
    municipality_id: ownMunicipality(database),
    name: given.name,
    steps: JSON.stringify(given.steps),
    position,
    created_at: moment.now.toISOString(),
  }
  change(database, { id, after: row }, 'snippets.added', given.name, moment)
  return id
}

export function renameSnippet(database: WriteDatabase, id: string, name: string, moment: Moment): void {
  change(database, { id, after: { ...found(database, id), name } }, 'snippets.renamed', name, moment)
}

export function removeSnippet(database: WriteDatabase, id: string, moment: Moment): void {
  change(database, { id, after: null }, 'snippets.removed', String(found(database, id).name), moment)
}

function change(database: WriteDatabase, row: { id: string; after: StoredRow | null }, key: MessageKey, name: string, moment: Moment): void {
  carryOut(database, { scope: snippetScope, title: { key, values: { name } }, rows: [{ table: 'snippet', ...row }], now: moment.now })
}

function found(database: ReadDatabase, id: string): StoredRow {
  const row = readRow(database, 'snippet', id)
  if (row === null) throw new KurabeError('NOT_FOUND', 'project.itemGone')
  return row
}
