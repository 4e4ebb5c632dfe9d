import exceljs, { type Cell, type CellValue, type Worksheet } from 'exceljs'
import { KurabeError } from '../../../../shared/contract/kurabe-error.ts'
import type { SheetCells } from '../../../../shared/columns/sheet-cells.ts'
import type { MessageKey } from '../../../../shared/i18n/translate.ts'
import { cellText } from '../functions/cell-text.ts'
import { refuseUnsafeWorkbook } from '../functions/refuse-unsafe-workbook.ts'
import { tableLimits } from './table-limits.ts'

/** Parts of a sheet that say nothing of its cells and can grow without bound in the library. */
const ignoredParts = ['dataValidations', 'conditionalFormatting', 'hyperlinks', 'drawing', 'legacyDrawing', 'picture', 'tableParts', 'extLst', 'rowBreaks', 'colBreaks']

/**
 * Every sheet of a workbook as texts: formulas by their results, errors (#N/A) as they are shown.
 * @throws KurabeError BAD_INPUT where the bytes are no workbook that can be read.
 */
export async function readWorkbookSheets(bytes: Uint8Array, file: string): Promise<SheetCells[]> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  refuse(buffer, file)
  const workbook = new exceljs.Workbook()
  try {
    await workbook.xlsx.load(buffer as unknown as ArrayBuffer, { ignoreNodes: ignoredParts })
  } catch (error) {
    throw new KurabeError('BAD_INPUT', 'steps.file.truncated', { file }, { cause: error })
  }
  return workbook.worksheets.map(cellsOf)
}

/** The guard speaks of lists of functions; the same cause is told here of a table. */
function refuse(buffer: Buffer, file: string): void {
  try {
    refuseUnsafeWorkbook(buffer, file)
  } catch (error) {
    if (!(error instanceof KurabeError)) throw error
    const reason = error.reason.replace('fitgap.functions.', 'steps.file.') as MessageKey
    throw new KurabeError(error.code, reason, error.values, { cause: error })
  }
}

function cellsOf(sheet: Worksheet): SheetCells {
  const cells: SheetCells = { name: sheet.name, isHidden: sheet.state !== 'visible', rows: [], continued: [], covered: [], formulas: [], omitted: 0 }
  sheet.eachRow({ includeEmpty: false }, (row, number) => {
    if (number > tableLimits.lines) {
      cells.omitted += 1
      return
    }
    const line: string[] = []
    row.eachCell({ includeEmpty: false }, (cell, column) => {
      if (column > tableLimits.columns) return
      line[column - 1] = shownText(cell, number - 1, column - 1, cells)
    })
    cells.rows[number - 1] = Array.from(line, (cell) => cell ?? '')
  })
  cells.rows = Array.from(cells.rows, (line) => line ?? [])
  return cells
}

/** What stands in a cell for a reader. Merged downwards it is repeated, merged to the right it stands at the left only. */
function shownText(cell: Cell, line: number, column: number, cells: SheetCells): string {
  const isPart = cell.isMerged && cell.master !== cell
  if (isPart && Number(cell.master.fullAddress.col) !== column + 1) {
    cells.covered?.push([line, column])
    return ''
  }
  if (isPart) cells.continued.push([line, column])
  const { value } = cell
  if (isFormula(value) && !isPart) cells.formulas.push([line, column])
  return errorOf(value) ?? percentOf(value, cell.numFmt) ?? cellText(value)
}

/** A share as it is shown: 0.25 in a cell formatted as 0% reads 25%. */
function percentOf(value: CellValue, format: string | undefined): string | null {
  const number = isFormula(value) ? (value as { result?: unknown }).result : value
  return typeof number === 'number' && format?.endsWith('%') === true ? `${cellText(number * 100)}%` : null
}

function isFormula(value: CellValue): boolean {
  return value !== null && typeof value === 'object' && ('formula' in value || 'sharedFormula' in value)
}

/** `#N/A` and the like: shown as the sheet shows them, so that nobody takes the cell for a blank one. */
function errorOf(value: CellValue | undefined): string | null {
  if (value === null || value === undefined || typeof value !== 'object') return null
  // A formula in a cell formatted as a date whose result is none: the library has already lost the words.
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '#VALUE!' : null
  if ('error' in value) return value.error
  if ('result' in value && value.result !== undefined) return errorOf(value.result as CellValue)
  return null
}
