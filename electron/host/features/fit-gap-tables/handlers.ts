import type { Locale, MessageKey } from '../../../../shared/i18n/translate.ts'
import { createTranslate } from '../../../../shared/i18n/translate.ts'
import { tableProblems } from '../../../../shared/fitgap/table/table-problems.ts'
import { momentOf, type HostContext } from '../../context.ts'
import { implementer } from '../../implementer.ts'
import { localDay } from '../../local-time.ts'
import { stepInWords } from '../../operations/operation-words.ts'
import { writable } from '../../project/project-session.ts'
import { acceptSuggestions } from './accept-suggestions.ts'
import { removeFitGapRows } from './add-rows.ts'
import { changeEdition } from './change-edition.ts'
import { addReference, moveReference, removeReference } from './change-references.ts'
import { createFitGapTable } from './create-table.ts'
import { exportPivot, pivotFile } from './export-pivot.ts'
import { exportTable, tableFile } from './export-table.ts'
import { keepHistory, listHistory, ownReasons } from './keep-history.ts'
import { previewEdition } from './preview-edition.ts'
import { progressOf } from './progress-of.ts'
import { refreshTable } from './refresh-table.ts'
import { listTables } from './summarise-tables.ts'
import { tableCandidates } from './table-candidates.ts'
import { findTable, fitGapTableScope } from './table-record.ts'
import { fitGapTableView } from './table-view.ts'
import { carryOutOnTable, writeFitGapTable } from './write-table.ts'

type Given = { context: HostContext; input: { project: string } }

const reading = ({ context, input }: Given) => context.projects.get(input.project).read
const writing = ({ context, input }: Given) => writable(context.projects.get(input.project))

export const fitGapTablesHandlers = {
  list: implementer.fitGapTables.list.handler((call) => listTables(reading(call), call.input.procedure, call.input.locale)),
  candidates: implementer.fitGapTables.candidates.handler((call) => tableCandidates(reading(call), call.input, call.input.locale)),
  create: implementer.fitGapTables.create.handler(async (call) => ({ table: await createFitGapTable(writing(call), call.input, momentOf(call.context)) })),
  rename: implementer.fitGapTables.rename.handler((call) => {
    const database = writing(call)
    const table = findTable(database, call.input.table)
    const rows = [{ table: 'fit_gap_table' as const, id: table.id, after: { ...table, name: call.input.name } }]
    carryOutOnTable(database, table, { title: 'fitGapTables.operation.rename', rows }, { by: '', why: '' }, momentOf(call.context))
  }),
  remove: implementer.fitGapTables.remove.handler((call) => {
    const { id } = findTable(reading(call), call.input.table)
    writing(call).prepare('UPDATE fit_gap_table SET removed_at = ? WHERE id = ?').run(call.context.now().toISOString(), id)
  }),
  restore: implementer.fitGapTables.restore.handler((call) => {
    const { id } = findTable(reading(call), call.input.table)
    writing(call).prepare('UPDATE fit_gap_table SET removed_at = NULL WHERE id = ?').run(id)
  }),
  view: implementer.fitGapTables.view.handler((call) => fitGapTableView(reading(call), call.input.table, call.input.locale)),
  addReference: implementer.fitGapTables.addReference.handler((call) => ({ reference: addReference(writing(call), call.input, momentOf(call.context)) })),
  removeReference: implementer.fitGapTables.removeReference.handler((call) => removeReference(writing(call), call.input, momentOf(call.context))),
  moveReference: implementer.fitGapTables.moveReference.handler((call) => moveReference(writing(call), call.input, momentOf(call.context))),

  addRows: implementer.fitGapTables.addRows.handler(async (call) => {
    const { rows: added, changes, ...given } = call.input
    const title = changes === undefined || changes.rows.length + changes.cells.length === 0 ? 'fitGapTables.operation.addRows' : 'fitGapTables.operation.write'
    return { rows: await writeFitGapTable(writing(call), { ...given, added, rows: changes?.rows ?? [], cells: changes?.cells ?? [] }, momentOf(call.context), title) }
  }),
  removeRows: implementer.fitGapTables.removeRows.handler((call) => removeFitGapRows(writing(call), call.input, momentOf(call.context))),
  writeRows: implementer.fitGapTables.writeRows.handler(async (call) => {
    await writeFitGapTable(writing(call), { ...call.input, rows: call.input.changes, cells: [] }, momentOf(call.context))
  }),
  writeCells: implementer.fitGapTables.writeCells.handler(async (call) => {
    await writeFitGapTable(writing(call), { ...call.input, rows: [], cells: call.input.changes }, momentOf(call.context))
  }),
  write: implementer.fitGapTables.write.handler(async (call) => {
    await writeFitGapTable(writing(call), call.input, momentOf(call.context))
  }),
  acceptSuggestions: implementer.fitGapTables.acceptSuggestions.handler(async (call) => ({
    accepted: await acceptSuggestions(writing(call), call.input, momentOf(call.context)),
  })),
  refresh: implementer.fitGapTables.refresh.handler((call) => refreshTable(writing(call), call.input.table, momentOf(call.context))),
  previewEdition: implementer.fitGapTables.previewEdition.handler((call) => previewEdition(reading(call), call.input, call.input.locale)),
  changeEdition: implementer.fitGapTables.changeEdition.handler((call) => changeEdition(writing(call), call.input, momentOf(call.context))),
  history: implementer.fitGapTables.history.handler((call) => {
    const translate = createTranslate(call.input.locale)
    const reasons = new Map(Object.entries(ownReasons).map(([name, stored]) => [stored as string, translate(`fitGapTables.reason.${name}` as MessageKey)]))
    return listHistory(reading(call), call.input.row, call.input.reference).map((entry) => ({ ...entry, why: reasons.get(entry.why) ?? entry.why }))
  }),
  progress: implementer.fitGapTables.progress.handler((call) => progressOf(reading(call), call.input.table)),
  undo: implementer.fitGapTables.undo.handler((call) => ({ undone: step(call, call.input, 'undo') })),
  redo: implementer.fitGapTables.redo.handler((call) => ({ redone: step(call, call.input, 'redo') })),
  exportTo: implementer.fitGapTables.exportTo.handler((call) => exportTable(reading(call), call.input)),
  download: implementer.fitGapTables.download.handler((call) => tableFile(reading(call), call.input)),
  exportPivot: implementer.fitGapTables.exportPivot.handler((call) => exportPivot(reading(call), call.input)),
  downloadPivot: implementer.fitGapTables.downloadPivot.handler((call) => pivotFile(reading(call), call.input)),
  problems: implementer.fitGapTables.problems.handler(async (call) =>
    tableProblems(await fitGapTableView(reading(call), call.input.table, 'ja'), localDay(call.context.now())),
  ),
}

function step(call: Given, input: { table: string; locale: Locale }, direction: 'undo' | 'redo'): string | null {
  const database = writing(call)
  const table = findTable(database, input.table)
  const watch = keepHistory(database, { id: table.id, municipality: table.municipality_id }, { by: '', why: '' }, momentOf(call.context))
  return stepInWords(database, fitGapTableScope(table.id), direction, input.locale, watch)
}
