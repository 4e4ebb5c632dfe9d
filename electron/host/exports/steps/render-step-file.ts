import { KurabeError } from '../../../../shared/contract/kurabe-error.ts'
import { formatDelimited } from '../../../../shared/steps/delimited-text.ts'
import { formatStepTable } from '../../../../shared/steps/format-step-table.ts'
import type { RefusedCells } from '../../../../shared/steps/refused-cells.ts'
import type { StepTable } from '../../../../shared/steps/step-table.ts'
import { guardFormula } from '../../../../shared/text/formula-guard.ts'
import { stepFileType } from '../../imports/steps/step-file-type.ts'
import { encodeCp932 } from '../tables/encode-cp932.ts'
import { renderStepWorkbook } from './render-step-workbook.ts'

/**
 * The table in the form that the end of the file name asks for: .xlsx; .csv in UTF-8 with byte order mark and \r\n, as Excel wants it, or in
 * CP932 for programs that know nothing else; .tsv in plain UTF-8 with \n, as other programs and the clipboard do. No cell becomes a formula.
 * @throws KurabeError BAD_INPUT for any other end, and for CP932 with the first cells that hold characters it does not have.
 */
export async function renderStepFile(table: StepTable & { refused?: RefusedCells }, file: string, sheetName: string, encoding: 'utf-8' | 'cp932' = 'utf-8'): Promise<Uint8Array | string> {
  const type = stepFileType(file)
  const cells = formatStepTable(table, table.refused)
  if (type === 'xlsx') {
    refuseTooLong(cells, file)
    return renderStepWorkbook([{ table, refused: table.refused, name: sheetName }])
  }
  const guarded = cells.map((line) => line.map(guardFormula))
  if (type === 'tsv') return formatDelimited(guarded, '\t', '\n')
  const text = formatDelimited(guarded, ',', '\r\n')
  return encoding === 'cp932' ? (encodeCp932(text) ?? refuse(cells, file)) : `\ufeff${text}`
}

/** Rows and characters that one message names. */
const told = 8

function refuse(cells: readonly (readonly string[])[], file: string): never {
  const missing = cells.flatMap((line, row) => {
    const characters = [...new Set(line.join(''))].filter((character) => encodeCp932(character) === null)
    return characters.length > 0 ? [{ row: row + 1, characters }] : []
  })
  const rows = missing.slice(0, told).map(({ row }) => row).join('、') + (missing.length > told ? ' …' : '')
  const characters = [...new Set(missing.flatMap((line) => line.characters))].slice(0, told).join(' ')
  throw new KurabeError('BAD_INPUT', 'steps.file.notInCp932', { file, rows, characters })
}

/** A cell of a workbook holds at most 32,767 characters; nothing is cut off in silence. */
export function refuseTooLong(cells: readonly (readonly string[])[], file: string): void {
  const row = cells.findIndex((line) => line.some((cell) => cell.length > 32_767))
  if (row >= 0) throw new KurabeError('BAD_INPUT', 'steps.file.tooLongForExcel', { file, row: row + 1 })
}
