import type { FitGapTableRow } from '../../../../shared/contract/fit-gap-tables.ts'
import type { TableColumn } from './table-column.ts'

const answers = { '': '', yes: '○', partial: '△', no: '×' } as const

/** The text of a cell, as it is typed, copied, sorted and filtered by; '' for nothing. */
export function cellText(row: FitGapTableRow, column: TableColumn): string {
  const { source } = column
  switch (source.of) {
    case 'number':
      return String(row.number)
    case 'steps':
      return row.steps.map(({ name }) => name).join('\n')
    case 'row': {
      if (source.field === 'functions') return row.functions.map(({ code }) => code).join(' ')
      const value = row[source.field]
      return worded(column, typeof value === 'string' ? value : '')
    }
    case 'cell': {
      const cell = row.cells.find(({ reference }) => reference === source.reference)
      if (cell === undefined) return ''
      if (source.part === 'answer') return answers[cell.facts.answer]
      if (source.part === 'cost') return cell.facts.cost === null ? '' : String(cell.facts.cost)
      if (source.part === 'difference') return cell.difference || cell.facts.difference
      return worded(column, cell[source.part])
    }
  }
}

/** A value of a choice column as its word; one that is no longer in the list stands as it is. */
function worded({ values, choices }: TableColumn, value: string): string {
  return values === undefined || value === '' ? value : (choices?.[values.indexOf(value)]?.text ?? value)
}
