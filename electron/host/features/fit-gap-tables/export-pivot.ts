import type { FileFormat } from '../../../../shared/contract/file-format.ts'
import { pivotSheet } from '../../../../shared/fitgap/table/summary/pivot-sheet.ts'
import type { PivotField } from '../../../../shared/fitgap/table/summary/pivot-table.ts'
import { createTranslate, type Locale } from '../../../../shared/i18n/translate.ts'
import type { ReadDatabase } from '../../db/database.ts'
import { registerFile, writeRegisterFile } from '../../exports/register/register-file.ts'
import { fitGapTableView } from './table-view.ts'

/** Writes the counts of a table by one field to a path as .xlsx or .tsv; REFUSED where the file exists and `overwrite` is not set. */
export async function exportPivot(database: ReadDatabase, given: { table: string; by: PivotField; path: string; overwrite: boolean; locale: Locale }): Promise<{ path: string }> {
  const { sheet } = await sheetOf(database, given)
  return writeRegisterFile([sheet], given)
}

/** The same as a file, for shells that save through the browser. */
export async function pivotFile(database: ReadDatabase, given: { table: string; by: PivotField; form: FileFormat; locale: Locale }): Promise<File> {
  const { sheet, name } = await sheetOf(database, given)
  return registerFile([sheet], name, given.form)
}

async function sheetOf(database: ReadDatabase, { table, by, locale }: { table: string; by: PivotField; locale: Locale }) {
  const view = await fitGapTableView(database, table, locale)
  const translate = createTranslate(locale)
  return { sheet: pivotSheet(view, by, translate), name: translate('fitgapSummary.fileName', { name: view.summary.name }) }
}
