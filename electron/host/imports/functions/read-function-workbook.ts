import exceljs, { type Row } from 'exceljs'
import { KurabeError } from '../../../../shared/contract/kurabe-error.ts'
import type { FunctionRequirement } from '../../../../shared/fitgap/functions/function-requirement.ts'
import { readImplementationClass } from '../../../../shared/fitgap/functions/implementation-class.ts'
import type { MessageKey, MessageValues } from '../../../../shared/i18n/translate.ts'
import { cellText } from './cell-text.ts'
import { findFunctionTables, type FunctionTable } from './find-function-table.ts'
import { columnOfHeader, type FunctionColumn } from './function-columns.ts'
import { readFunctionId } from './read-function-id.ts'
import { refuseUnsafeWorkbook, workbookLimits, type WorkbookLimits } from './refuse-unsafe-workbook.ts'

export interface FunctionWorkbook {
  functions: FunctionRequirement[]
  /** Rows with content that gave no function, each with its reason. */
  unread: LocatedNote[]
  /** Rows that were read, but not quite as they stand. */
  warnings: LocatedNote[]
}

export interface LocatedNote {
  sheet: string
  /** As the spreadsheet numbers it. */
  row: number
  reason: MessageKey
  values: MessageValues
}

/** Parts of a sheet that say nothing of functions and can grow without bound in the library. */
const ignoredParts = ['dataValidations', 'conditionalFormatting', 'hyperlinks', 'drawing', 'legacyDrawing', 'picture', 'tableParts', 'extLst', 'rowBreaks', 'colBreaks']

/**
 * Reads a list of functions from an .xlsx file: every visible sheet whose header holds 機能ID, 機能要件, 実装区分 and 対応手順 (大項目, 中項目, 小項目 where present).
 * Cells merged downwards count for each of their rows; a row that shares a merged 機能ID continues the function above. Rows of one 機能ID with the same
 * requirement become one function with the steps of all. Nothing with content is passed over in silence.
 * @param file name for messages.
 * @throws KurabeError BAD_INPUT where the file is no such workbook.
 */
export async function readFunctionWorkbook(
  bytes: Uint8Array,
  file: string,
  limits: WorkbookLimits = workbookLimits,
): Promise<FunctionWorkbook> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  refuseUnsafeWorkbook(buffer, file, limits)
  const workbook = new exceljs.Workbook()
  try {
    await workbook.xlsx.load(buffer as unknown as ArrayBuffer, { ignoreNodes: ignoredParts })
  } catch (error) {
    throw new KurabeError('BAD_INPUT', 'fitgap.functions.truncated', { file }, { cause: error })
  }
  const { tables, nearest } = findFunctionTables(workbook)
  if (tables.length === 0) {
    const missing = nearest.missing.map((column) => `「${column}」`).join('、')
    throw new KurabeError('BAD_INPUT', 'fitgap.functions.missingColumns', { file, sheet: nearest.sheet, missing })
  }
  const reading = createReading()
  for (const table of tables) {
    table.sheet.eachRow((row, number) => {
      if (number > table.headerRow) readRow(row, number, table, reading)
    })
  }
  if (reading.known.size === 0 && reading.unread.length === 0) {
    throw new KurabeError('BAD_INPUT', 'fitgap.functions.noRows', { file, sheet: tables[0]?.sheet.name ?? '' })
  }
  return { functions: [...reading.known.values()].map((entry) => entry.requirement), unread: reading.unread, warnings: reading.warnings }
}

interface Reading {
  known: Map<string, { requirement: FunctionRequirement; sheet: string; row: number }>
  unread: LocatedNote[]
  warnings: LocatedNote[]
  /** Function of each row, so that a row with a merged id finds the one it continues. */
  byRow: Map<string, FunctionRequirement>
}

function createReading(): Reading {
  return { known: new Map(), unread: [], warnings: [], byRow: new Map() }
}

function readRow(row: Row, number: number, table: FunctionTable, reading: Reading): void {
  const sheet = table.sheet.name
  const text = (column: FunctionColumn) => {
    const at = table.columns.get(column)
    return at === undefined ? '' : cellText(row.getCell(at).value).trim()
  }
  const own = (column: FunctionColumn) => {
    const cell = row.getCell(table.columns.get(column) ?? 1)
    return cell.isMerged && cell.master.fullAddress.row !== cell.fullAddress.row ? '' : text(column)
  }
  const note = (reason: MessageKey, values: MessageValues = {}): LocatedNote => ({ sheet, row: number, reason, values })
  if ([...table.columns.keys()].every((column) => text(column) === '')) return
  if ([...table.columns.keys()].every((column) => columnOfHeader(text(column)) === column)) return

  const steps = splitSteps(own('対応手順'))
  const idCell = row.getCell(table.columns.get('機能ID') ?? 1)
  if (idCell.isMerged && idCell.master.fullAddress.row !== number) {
    const above = reading.byRow.get(`${sheet} ${idCell.master.fullAddress.row}`)
    if (above === undefined) reading.unread.push(note('fitgap.functions.noId'))
    else continueFunction(above, own('機能要件'), steps)
    return
  }
  const id = readFunctionId(idCell)
  if (id.id === null) {
    reading.unread.push(note(id.written === '' ? 'fitgap.functions.noId' : 'fitgap.functions.badId', { id: id.written }))
    return
  }
  if (id.padded) reading.warnings.push(note('fitgap.functions.paddedId', { id: id.id, written: String(Number(id.id)) }))
  const requirement: FunctionRequirement = {
    id: id.id,
    large: text('大項目'),
    middle: text('中項目'),
    small: text('小項目'),
    requirement: text('機能要件'),
    implementationClass: readImplementationClass(text('実装区分')),
    steps: splitSteps(text('対応手順')),
  }
  if (requirement.implementationClass === 'unknown') {
    reading.warnings.push(note('fitgap.functions.unknownClass', { id: id.id, written: text('実装区分') }))
  }
  const known = reading.known.get(id.id)
  if (known === undefined) {
    reading.known.set(id.id, { requirement, sheet, row: number })
    reading.byRow.set(`${sheet} ${number}`, requirement)
  } else if (known.requirement.requirement === requirement.requirement && known.requirement.implementationClass === requirement.implementationClass) {
    continueFunction(known.requirement, '', requirement.steps)
    reading.byRow.set(`${sheet} ${number}`, known.requirement)
  } else {
    reading.unread.push(note('fitgap.functions.duplicateId', { id: id.id, sheet: known.sheet, row: known.row }))
  }
}

function continueFunction(requirement: FunctionRequirement, more: string, steps: readonly string[]): void {
  if (more !== '') requirement.requirement = requirement.requirement === '' ? more : `${requirement.requirement}\n${more}`
  for (const step of steps) if (!requirement.steps.includes(step)) requirement.steps.push(step)
}

function splitSteps(text: string): string[] {
  return text
    .split(/[、，,;；\n]/)
    .map((step) => step.trim())
    .filter((step) => step !== '')
}
