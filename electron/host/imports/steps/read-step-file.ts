import exceljs, { type Workbook, type Worksheet } from 'exceljs'
import { KurabeError } from '../../../../shared/contract/kurabe-error.ts'
import type { MessageKey } from '../../../../shared/i18n/translate.ts'
import { parseDelimited } from '../../../../shared/steps/delimited-text.ts'
import { parseStepTable, type ParsedStepTable } from '../../../../shared/steps/parse-step-table.ts'
import { cellText } from '../functions/cell-text.ts'
import { refuseUnsafeWorkbook } from '../functions/refuse-unsafe-workbook.ts'
import { decodeTableBytes } from './decode-table-bytes.ts'
import { stepFileType } from './step-file-type.ts'

/** Parts of a sheet that say nothing of steps and can grow without bound in the library. */
const ignoredParts = ['dataValidations', 'conditionalFormatting', 'hyperlinks', 'drawing', 'legacyDrawing', 'picture', 'tableParts', 'extLst', 'rowBreaks', 'colBreaks']

/**
 * Reads a step table from a .xlsx, .csv or .tsv file. Of a workbook the first visible sheet with the header counts; formulas count by their
 * results, merged cells for each row they cover. A .csv that is separated by tabs is read as such, and the other way round.
 * @throws KurabeError BAD_INPUT where the file cannot be read at all; what is wrong within the table is among its issues.
 */
export async function readStepFile(bytes: Uint8Array, file: string): Promise<ParsedStepTable> {
  const type = stepFileType(file)
  if (type === 'xlsx' || isZip(bytes)) return readWorkbook(bytes, file)
  const text = decodeTableBytes(bytes, file)
  const header = text.slice(0, 4000).split(/\r?\n/).find((line) => line.includes('作業内容')) ?? text.slice(0, 4000)
  const tabs = header.split('\t').length
  const commas = header.split(',').length
  const separator = tabs === commas ? (type === 'csv' ? ',' : '\t') : tabs > commas ? '\t' : ','
  return parseStepTable(parseDelimited(text, separator))
}

function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4
}

async function readWorkbook(bytes: Uint8Array, file: string): Promise<ParsedStepTable> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  refuse(buffer, file)
  const workbook: Workbook = new exceljs.Workbook()
  try {
    await workbook.xlsx.load(buffer as unknown as ArrayBuffer, { ignoreNodes: ignoredParts })
  } catch (error) {
    throw new KurabeError('BAD_INPUT', 'steps.file.truncated', { file }, { cause: error })
  }
  const sheets = workbook.worksheets.filter((sheet) => sheet.state === 'visible').map((sheet) => parseStepTable(cellsOf(sheet)))
  return sheets.find(({ table }) => table.rows.length > 0) ?? sheets[0] ?? parseStepTable([])
}

/** The guard speaks of lists of functions; the same cause is told here of a step table. */
function refuse(buffer: Buffer, file: string): void {
  try {
    refuseUnsafeWorkbook(buffer, file)
  } catch (error) {
    if (!(error instanceof KurabeError)) throw error
    const reason = error.reason.replace('fitgap.functions.', 'steps.file.') as MessageKey
    throw new KurabeError(error.code, reason, error.values, { cause: error })
  }
}

function cellsOf(sheet: Worksheet): string[][] {
  const cells: string[][] = []
  sheet.eachRow({ includeEmpty: false }, (row, number) => {
    const line: string[] = []
    row.eachCell({ includeEmpty: false }, (cell, column) => {
      line[column - 1] = cellText(cell.value)
    })
    cells[number - 1] = Array.from(line, (cell) => cell ?? '')
  })
  return Array.from(cells, (line) => line ?? [])
}
