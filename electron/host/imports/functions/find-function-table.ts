import type { Workbook, Worksheet } from 'exceljs'
import { cellText } from './cell-text.ts'
import { columnOfHeader, type FunctionColumn, requiredColumns } from './function-columns.ts'

export interface FunctionTable {
  sheet: Worksheet
  headerRow: number
  /** Column numbers, 1 is A; the first of equal headers. */
  columns: Map<FunctionColumn, number>
}

export interface TableSearch {
  tables: FunctionTable[]
  /** The most that any row offers, to tell what is missing. */
  nearest: { sheet: string; missing: FunctionColumn[] }
}

const headerDepth = 60

/** Looks in every visible sheet for the header row, which may stand anywhere in the first 60 rows, with the columns in any order. */
export function findFunctionTables(workbook: Workbook): TableSearch {
  const tables: FunctionTable[] = []
  let nearest: TableSearch['nearest'] = { sheet: workbook.worksheets[0]?.name ?? '', missing: [...requiredColumns] }
  for (const sheet of workbook.worksheets) {
    if (sheet.state !== 'visible') continue
    for (let number = 1; number <= Math.min(headerDepth, sheet.rowCount); number += 1) {
      const columns = new Map<FunctionColumn, number>()
      sheet.getRow(number).eachCell((cell, column) => {
        const known = columnOfHeader(cellText(cell.value))
        if (known !== null && !columns.has(known)) columns.set(known, column)
      })
      const missing = requiredColumns.filter((column) => !columns.has(column))
      if (missing.length < nearest.missing.length) nearest = { sheet: sheet.name, missing }
      if (missing.length === 0) {
        tables.push({ sheet, headerRow: number, columns })
        break
      }
    }
  }
  return { tables, nearest }
}
