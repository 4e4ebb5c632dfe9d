import type { FileFormat } from '../../../../shared/contract/file-format.ts'
import { fitGapTableSheet } from '../../../../shared/fitgap/table/table-sheet.ts'
import { createTranslate, type Locale } from '../../../../shared/i18n/translate.ts'
import type { ReadDatabase } from '../../db/database.ts'
import { registerFile, writeRegisterFile } from '../../exports/register/register-file.ts'
import { fitGapTableView } from './table-view.ts'

/** Writes a table to a path as .xlsx or .tsv; REFUSED where the file exists and `overwrite` is not set. */
export async function exportTable(database: ReadDatabase, given: { table: string; path: string; overwrite: boolean; locale: Locale }): Promise<{ path: string }> {
  const { sheet } = await sheetOf(database, given)
  return writeRegisterFile([sheet], given)
}

/** The same as a file, for shells that save through the browser. */
export async function tableFile(database: ReadDatabase, given: { table: string; form: FileFormat; locale: Locale }): Promise<File> {
  const { sheet, name } = await sheetOf(database, given)
  return registerFile([sheet], name, given.form)
}

async function sheetOf(database: ReadDatabase, { table, locale }: { table: string; locale: Locale }) {
  const view = await fitGapTableView(database, table, locale)
  const translate = createTranslate(locale)
  return { sheet: fitGapTableSheet(view, translate), name: translate('fitGapTables.fileName', { name: view.summary.name }) }
}
