import type { FitGapRowFields } from '../../../../shared/contract/fit-gap-tables.ts'
import type { GridColumn } from '../../../ui/grid/model/grid-column.ts'

/** What of a reference a column shows. `answer` and `cost` are the vendor's and only read. */
export type CellPart = 'judgement' | 'difference' | 'interfaceSystem' | 'interfaceChange' | 'answer' | 'cost'

/** What a column of the table shows and, where it is no read-only column, writes. */
export type ColumnSource = { of: 'number' } | { of: 'steps' } | { of: 'row'; field: keyof FitGapRowFields } | { of: 'cell'; reference: string; part: CellPart }

export interface TableColumn extends GridColumn {
  source: ColumnSource
  /** Hidden until the user shows it. */
  isExtra?: boolean
  /** Values that people filter and group by. */
  hasFewValues?: boolean
  /** ids of the values behind `choices`, in the same order. */
  values?: readonly string[]
}

export function judgementColumn(reference: string): string {
  return `judgement ${reference}`
}
