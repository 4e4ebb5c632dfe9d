import exceljs, { type CellValue } from 'exceljs'
import type { SheetCells } from '../../../../shared/columns/sheet-cells.ts'
import { KurabeError } from '../../../../shared/contract/kurabe-error.ts'
import type { MessageKey } from '../../../../shared/i18n/translate.ts'
import { refuseUnsafeWorkbook, type WorkbookLimits } from '../functions/refuse-unsafe-workbook.ts'

/** A whole project is larger than any table of a town: 5,000 rows of a Fit & Gap with their history are some 500,000 cells. */
export const projectWorkbookLimits: WorkbookLimits = { fileBytes: 200_000_000, unpackedBytes: 800_000_000, cells: 6_000_000 }

/**
 * Every sheet of a workbook as the texts of its cells, blank lines included, so that lines are where a reader sees them.
 * @throws KurabeError BAD_INPUT where the bytes are no workbook that can be read.
 */
export async function readWorkbookTexts(bytes: Uint8Array, file: string): Promise<Pick<SheetCells, 'name' | 'rows'>[]> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  refuse(buffer, file)
  const workbook = new exceljs.Workbook()
  try {
    await workbook.xlsx.load(buffer as unknown as ArrayBuffer, { ignoreNodes: ['dataValidations', 'conditionalFormatting', 'hyperlinks', 'drawing', 'legacyDrawing', 'picture', 'tableParts', 'extLst'] })
  } catch (error) {
    throw new KurabeError('BAD_INPUT', 'steps.file.truncated', { file }, { cause: error })
  }
  return workbook.worksheets.map((sheet) => {
    const rows: string[][] = []
    sheet.eachRow({ includeEmpty: false }, (row, number) => {
      const line: string[] = []
      row.eachCell({ includeEmpty: false }, (cell, column) => {
        line[column - 1] = textOf(cell.value)
      })
      rows[number - 1] = Array.from(line, (text) => text ?? '')
    })
    return { name: sheet.name, rows: Array.from(rows, (row) => row ?? []) }
  })
}

function textOf(value: CellValue): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'object' && 'richText' in value) return value.richText.map(({ text }) => text).join('')
  return String(value)
}

function refuse(buffer: Buffer, file: string): void {
  try {
    refuseUnsafeWorkbook(buffer, file, projectWorkbookLimits)
  } catch (error) {
    if (!(error instanceof KurabeError)) throw error
    throw new KurabeError(error.code, error.reason.replace('fitgap.functions.', 'steps.file.') as MessageKey, error.values, { cause: error })
  }
}
