import { formatDelimited } from '../../../../shared/steps/delimited-text.ts'
import { formatStepTable } from '../../../../shared/steps/format-step-table.ts'
import type { StepTable } from '../../../../shared/steps/step-table.ts'
import { stepFileType } from '../../imports/steps/step-file-type.ts'
import { renderStepWorkbook } from './render-step-workbook.ts'

/**
 * The table in the form that the end of the file name asks for: .xlsx; .csv in UTF-8 with byte order mark and \r\n, as Excel wants it; .tsv in
 * plain UTF-8 with \n, as other programs and the clipboard do.
 * @throws KurabeError BAD_INPUT for any other end.
 */
export async function renderStepFile(table: StepTable, file: string, sheetName: string): Promise<Uint8Array | string> {
  const type = stepFileType(file)
  if (type === 'xlsx') return renderStepWorkbook(table, sheetName)
  const cells = formatStepTable(table)
  return type === 'csv' ? `\ufeff${formatDelimited(cells, ',', '\r\n')}` : formatDelimited(cells, '\t', '\n')
}
