import { describe, expect, it } from 'vitest'
import { addedWithoutJustification, justified, lacksJustification, withJustification } from '../../../../renderer/features/fitgap-table/rows/lacks-justification.ts'
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

  it('is one change for each row and cell, however many columns a paste has', () => {
    const pasted = ['owner', 'note', 'remedy', 'judgement spec', 'difference spec'].map((column) => ({ row: 'row-1', column, text: column.startsWith('judgement') ? '○' : column }))
    expect(readEdit({ inserted: [], removed: [], cells: pasted }, rows, columns, '新しい行').changes).toEqual({
      rows: [{ row: 'row-1', fields: { owner: 'owner', note: 'note', remedy: 'remedy' } }],
      cells: [{ row: 'row-1', reference: 'spec', fields: { judgement: 'fit', difference: 'difference spec' } }],
    })
  })

  it('refuses a difference that is too long by itself, so that the rest of a paste is taken', () => {
    expect(typed('difference spec', 'あ'.repeat(4001)).refused).toMatchObject([{ column: 'difference spec', message: 'fitgapTable.refused.long' }])
    expect(typed('interfaceSystem spec', 'あ'.repeat(201)).refused).toMatchObject([{ message: 'fitgapTable.refused.long' }])
  })

  it('takes a part of a word where it means one choice only', () => {
    expect(typed('judgement spec', '一部').changes.cells[0]?.fields).toEqual({ judgement: 'partial' })
    expect(typed('judgement spec', '合').refused).toMatchObject([{ message: 'fitgapTable.refused.choice' }])
    expect(typed('judgement spec', '２').changes.cells[0]?.fields).toEqual({ judgement: 'partial' })
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

  it('asks for new rows as well, and gives them the reason', () => {
    const added = [
      { id: 'new', after: 'row-2', fields: { name: '夜間', treatment: '3' as const }, cells: [] },
      { id: 'other', after: 'new', fields: { name: '月次', treatment: '3' as const, justification: '前から' }, cells: [] },
    ]
    expect(addedWithoutJustification(added)).toEqual(['new'])
    const changes = { rows: [{ row: 'row-1', fields: { treatment: '3' as const } }], cells: [] }
    const answered = justified({ changes, added }, ['row-1', 'new'], '法令による')
    expect(answered.added.map(({ fields }) => fields.justification)).toEqual(['法令による', '前から'])
    expect(answered.changes.rows).toEqual([...changes.rows, { row: 'row-1', fields: { justification: '法令による' } }])
  })

  it('gives the reason to these rows only', () => {
    const changes = { rows: [{ row: 'row-1', fields: { treatment: '3' as const } }, { row: 'row-2', fields: { treatment: '1' as const } }], cells: [] }
    expect(withJustification(changes, ['row-1'], '法令による')).toEqual({ cells: [], rows: [...changes.rows, { row: 'row-1', fields: { justification: '法令による' } }] })
  })
})
