import type { Cell, CellValue } from 'exceljs'
import { cellText } from './cell-text.ts'

/** `padded` is set where the cell is a number that has lost its leading zeros: the id is completed, and that is to be told. */
export type FunctionIdReading = { id: string; padded: boolean } | { id: null; written: string }

/**
 * Reads a 機能ID. A text must have seven digits (full-width ones count). A number can only be a 機能ID without its leading zeros, as spreadsheets drop them:
 * it is completed to seven digits, silently where the cell's own format shows them (0000000), else marked `padded`. A text with fewer digits is never completed.
 */
export function readFunctionId(cell: Cell): FunctionIdReading {
  const value = resultOf(cell.value)
  if (typeof value === 'number') {
    const shows = /^0{7}$/.test(cell.numFmt ?? '')
    if (Number.isInteger(value) && value > 0 && value < 10_000_000) {
      const id = String(value).padStart(7, '0')
      return { id, padded: !shows && value < 1_000_000 }
    }
    return { id: null, written: String(value) }
  }
  const text = cellText(cell.value).normalize('NFKC').replace(/[\s']+/g, '')
  return /^\d{7}$/.test(text) ? { id: text, padded: false } : { id: null, written: cellText(cell.value).trim() }
}

function resultOf(value: CellValue): unknown {
  return value !== null && typeof value === 'object' && 'result' in value ? value.result : value
}
