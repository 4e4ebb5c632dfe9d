import { describe, expect, it } from 'vitest'
import { lacksJustification, withJustification } from '../../../../renderer/features/fitgap-table/rows/lacks-justification.ts'
import { readEdit } from '../../../../renderer/features/fitgap-table/rows/read-edit.ts'
import { applyChanges } from '../../../../renderer/features/fitgap-table/rows/table-changes.ts'
import { cellText } from '../../../../renderer/features/fitgap-table/sheet/cell-text.ts'
import { tableColumns } from '../../../../renderer/features/fitgap-table/sheet/table-columns.ts'
import { references, sampleRow, sampleView, translate } from './sample-view.ts'

const view = sampleView([sampleRow(1, { functions: [{ kind: 'form', code: '0230001' }] }), sampleRow(2)])
const columns = new Map(tableColumns(references, view.judgements, translate).map((column) => [column.id, column]))
const rows = new Map(view.rows.map((row) => [row.id, row]))
const typed = (column: string, text: string, row = 'row-1') => readEdit({ inserted: [], removed: [], cells: [{ row, column, text }] }, rows, columns, '新しい行')

describe('what is typed into the table', () => {
  it('names judgements by word, symbol, reading and number', () => {
    for (const text of ['一部適合', '△', 'partial', '2']) {
      expect(typed('judgement spec', text).changes.cells).toEqual([{ row: 'row-1', reference: 'spec', fields: { judgement: 'partial' } }])
    }
    expect(typed('judgement spec', '－').changes.cells[0]?.fields).toEqual({ judgement: 'out-of-scope' })
    expect(typed('judgement spec', '').changes.cells[0]?.fields).toEqual({ judgement: '' })
  })

  it('keeps the zeros of a 機能ID and the kind a code had', () => {
    expect(typed('functions', '0230001、0010105').changes.rows[0]?.fields.functions).toEqual([
      { kind: 'form', code: '0230001' },
      { kind: 'function', code: '0010105' },
    ])
  })

  it('refuses what is no choice, no day, or would leave a row without a name, and says which', () => {
    expect(typed('necessity', 'たぶん').refused).toMatchObject([{ column: 'necessity', text: 'たぶん', message: 'fitgapTable.refused.choice' }])
    expect(typed('dueDate', '年度内').refused).toMatchObject([{ message: 'fitgapTable.refused.day' }])
    expect(typed('name', ' ').refused).toMatchObject([{ message: 'fitgapTable.refused.name' }])
    expect(typed('dueDate', '令和9年3月31日').changes.rows[0]?.fields).toEqual({ dueDate: '2027-03-31' })
  })

  it('makes new rows with what was pasted into them, named where nothing names them', () => {
    const read = readEdit(
      { inserted: [{ after: 'row-2', row: { id: 'new', cells: {} } }], removed: [], cells: [{ row: 'new', column: 'middle', text: '夜間' }, { row: 'new', column: 'judgement spec', text: '○' }] },
      rows, columns, '新しい行',
    )
    expect(read.added).toEqual([{ id: 'new', after: 'row-2', fields: { name: '新しい行', middle: '夜間' }, cells: [{ reference: 'spec', fields: { judgement: 'fit' } }] }])
    expect(read.changes).toEqual({ rows: [], cells: [] })
  })

  it('shows a change at once, in the words of its column', () => {
    const next = applyChanges(view, typed('judgement package', '3').changes)
    expect(cellText(next.rows[0]!, columns.get('judgement package')!)).toBe('不適合')
    expect(next.rows[1]).toBe(view.rows[1])
  })
})

describe('the stop at ③', () => {
  it('finds rows that would be left without a reason, also where the reason is taken away', () => {
    const decided = sampleView([sampleRow(1, { treatment: '3', justification: '法令による加算' }), sampleRow(2)])
    expect(lacksJustification(decided, { rows: [{ row: 'row-2', fields: { treatment: '3' } }], cells: [] })).toEqual(['row-2'])
    expect(lacksJustification(decided, { rows: [{ row: 'row-1', fields: { justification: ' ' } }], cells: [] })).toEqual(['row-1'])
    expect(lacksJustification(decided, { rows: [{ row: 'row-1', fields: { note: '' } }], cells: [] })).toEqual([])
    expect(lacksJustification(decided, { rows: [{ row: 'row-2', fields: { treatment: '3' } }, { row: 'row-2', fields: { justification: '理由' } }], cells: [] })).toEqual([])
  })

  it('gives the reason to these rows only', () => {
    const changes = { rows: [{ row: 'row-1', fields: { treatment: '3' as const } }, { row: 'row-2', fields: { treatment: '1' as const } }], cells: [] }
    expect(withJustification(changes, ['row-1'], '法令による')).toEqual({ cells: [], rows: [...changes.rows, { row: 'row-1', fields: { justification: '法令による' } }] })
  })
})
