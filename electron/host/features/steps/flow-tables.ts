import { dirname, extname } from 'node:path'
import type { TableForm } from '../../../../shared/contract/steps.ts'
import { KurabeError } from '../../../../shared/contract/kurabe-error.ts'
import { createTranslate, type Locale } from '../../../../shared/i18n/translate.ts'
import { formatStepTable } from '../../../../shared/steps/format-step-table.ts'
import { stepsOfDiagram } from '../../../../shared/steps/steps-of-diagram.ts'
import type { ReadDatabase } from '../../db/database.ts'
import { refuseTooLong, renderStepFile } from '../../exports/steps/render-step-file.ts'
import { renderStepWorkbook } from '../../exports/steps/render-step-workbook.ts'
import { makeFolder } from '../../files/make-folder.ts'
import { windowsSafeName } from '../../files/windows-safe-name.ts'
import { writeAtomically } from '../../files/write-atomically.ts'
import { currentText } from '../flow/flow-text.ts'
import { summariseFlow } from '../flow/flow-summary.ts'

interface TableOrder {
  flows: readonly string[]
  form: TableForm
  locale: Locale
}

const mediaTypes: Readonly<Record<TableForm, string>> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', csv: 'text/csv', 'csv-cp932': 'text/csv', tsv: 'text/tab-separated-values',
}

/** Writes the tables of flows to a path, whose end becomes that of the form. */
export async function exportFlowTables(database: ReadDatabase, order: TableOrder & { path: string; overwrite: boolean }) {
  const end = endOf(order.form)
  const path = extname(order.path).toLowerCase() === end ? order.path : `${order.path}${end}`
  const { content, rows } = await render(database, order, path)
  await makeFolder(dirname(path))
  await writeAtomically(path, content, { overwrite: order.overwrite })
  return { path, rows }
}

/** The tables of flows as a file with a name of its own. */
export async function flowTablesFile(database: ReadDatabase, order: TableOrder): Promise<File> {
  const translate = createTranslate(order.locale)
  const [first = ''] = order.flows
  const { name } = summariseFlow(database, first)
  const procedure = database.prepare('SELECT procedure.name FROM flow JOIN procedure ON procedure.id = flow.procedure_id WHERE flow.id = ?').get(first) as { name: string }
  const file = windowsSafeName(translate('steps.fileName', { name: order.flows.length === 1 ? name : procedure.name }), endOf(order.form))
  const { content } = await render(database, order, file)
  return new File([typeof content === 'string' ? content : new Uint8Array(content)], file, { type: mediaTypes[order.form] })
}

function endOf(form: TableForm): '.xlsx' | '.csv' | '.tsv' {
  return form === 'xlsx' ? '.xlsx' : form === 'tsv' ? '.tsv' : '.csv'
}

async function render(database: ReadDatabase, { flows, form, locale }: TableOrder, file: string) {
  const tables = flows.map((flow) => ({ ...stepsOfDiagram(currentText(database, flow)), name: summariseFlow(database, flow).name }))
  const rows = tables.reduce((sum, { table }) => sum + table.rows.length, 0)
  if (form === 'xlsx') {
    for (const { table, refused } of tables) refuseTooLong(formatStepTable(table, refused), file)
    return { content: await renderStepWorkbook(tables), rows }
  }
  const [only] = tables
  if (only === undefined || tables.length > 1) throw new KurabeError('BAD_INPUT', 'steps.file.oneFlowPerText', { count: tables.length })
  const sheetName = createTranslate(locale)('steps.sheetName')
  return { content: await renderStepFile({ ...only.table, refused: only.refused }, file, sheetName, form === 'csv-cp932' ? 'cp932' : 'utf-8'), rows }
}
