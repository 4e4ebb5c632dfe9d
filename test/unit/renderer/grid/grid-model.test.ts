import { describe, expect, it } from 'vitest'
import { readPlainCells, writeClipboard, readClipboard } from '../../../../renderer/ui/grid/model/clipboard-cells.ts'
import { matchChoices } from '../../../../renderer/ui/grid/model/grid-column.ts'
import { applyGridEdit, type GridRow } from '../../../../renderer/ui/grid/model/grid-row.ts'
import { jumpedPlace, movedPlace, tabbedPlace } from '../../../../renderer/ui/grid/model/move-place.ts'
import { filledDown, filledFrom, spreadCells } from '../../../../renderer/ui/grid/model/spread-cells.ts'

const size = { rows: 4, columns: 3 }

describe('the keyboard in a grid', () => {
  it('stays within it', () => {
    expect(movedPlace({ row: 0, column: 0 }, 'up', size)).toEqual({ row: 0, column: 0 })
    expect(movedPlace({ row: 2, column: 1 }, 'down', size, 9)).toEqual({ row: 3, column: 1 })
  })

  it('goes on from the end of a row with Tab, and lets the focus go at the last cell', () => {
    expect(tabbedPlace({ row: 0, column: 2 }, 1, size)).toEqual({ row: 1, column: 0 })
    expect(tabbedPlace({ row: 1, column: 0 }, -1, size)).toEqual({ row: 0, column: 2 })
    expect(tabbedPlace({ row: 3, column: 2 }, 1, size)).toBeNull()
    expect(tabbedPlace({ row: 0, column: 0 }, -1, size)).toBeNull()
  })

  it('jumps with Ctrl to the end of what is filled, else to what is filled next, else to the edge', () => {
    const filled = [true, true, false, true, false, false]
    const jump = (row: number, move: 'up' | 'down') => jumpedPlace({ row, column: 0 }, move, { rows: 6, columns: 1 }, (place) => filled[place.row]!).row
    expect(jump(0, 'down')).toBe(1)
    expect(jump(1, 'down')).toBe(3)
    expect(jump(3, 'down')).toBe(5)
    expect(jump(5, 'up')).toBe(3)
  })
})

describe('cells from elsewhere', () => {
  const range = (top: number, bottom: number, left: number, right: number) => ({ top, bottom, left, right })

  it('fill a whole range with one cell, repeat a block that fits, and go beyond a range that does not', () => {
    expect(spreadCells([['a']], range(1, 2, 0, 1))).toHaveLength(4)
    expect(spreadCells([['a'], ['b']], range(0, 3, 0, 0)).map(({ text }) => text)).toEqual(['a', 'b', 'a', 'b'])
    expect(spreadCells([['a'], ['b'], ['c']], range(0, 1, 0, 0)).map(({ row }) => row)).toEqual([0, 1, 2])
  })

  it('fill down from the first row of the range, or from above one row', () => {
    const text = ({ row }: { row: number }) => `row ${row}`
    expect(filledDown(range(1, 3, 0, 0), text)).toEqual([{ row: 2, column: 0, text: 'row 1' }, { row: 3, column: 0, text: 'row 1' }])
    expect(filledDown(range(2, 2, 0, 0), text)).toEqual([{ row: 2, column: 0, text: 'row 1' }])
    expect(filledDown(range(0, 0, 0, 0), text)).toEqual([])
  })

  it('repeat the dragged rows upwards and downwards in their order', () => {
    const text = ({ row }: { row: number }) => String(row)
    expect(filledFrom(range(2, 3, 0, 0), range(4, 6, 0, 0), text).map((cell) => cell.text)).toEqual(['2', '3', '2'])
    expect(filledFrom(range(2, 3, 0, 0), range(0, 1, 0, 0), text).map((cell) => cell.text)).toEqual(['2', '3'])
  })

  it('keep line breaks, quotes, formulas and leading zeros over the clipboard and back', () => {
    const cells = [['0230265', '一行目\n二行目', '=SUM(A1)'], ['-5', "「'」\t\"x\"", '@名前']]
    const stored = new Map<string, string>()
    const clipboard = { setData: (type: string, text: string) => stored.set(type, text), getData: (type: string) => stored.get(type) ?? '' } as unknown as DataTransfer
    writeClipboard(clipboard, cells)
    expect(readClipboard(clipboard)).toEqual(cells)
    // Through a program that only keeps the plain form.
    expect(readPlainCells(stored.get('text/plain')!)).toEqual(cells)
    expect(stored.get('text/plain')).toContain("'=SUM(A1)")
    expect(stored.get('text/plain')).toContain('\r\n-5\t')
    // Spreadsheets take this one: every cell is declared a text, and nothing in it is markup.
    writeClipboard(clipboard, [['<b>&']])
    expect(stored.get('text/html')).toContain(`<td style="mso-number-format:'\\@'">&lt;b&gt;&amp;</td>`)
  })
})

describe('choices', () => {
  const kinds = [{ text: '作業', readings: ['さぎょう'] }, { text: '判断', readings: ['はんだん', 'handan'] }, { text: '並行', readings: ['へいこう'] }]

  it('are found by word, by reading before conversion, and by their position', () => {
    const found = (typed: string) => matchChoices(kinds, typed).map(({ text }) => text)
    expect(found('はん')).toEqual(['判断'])
    expect(found('ハン')).toEqual(['判断'])
    expect(found('han')).toEqual(['判断'])
    expect(found('行')).toEqual(['並行'])
    expect(found('２')).toEqual(['判断'])
    expect(found('')).toHaveLength(3)
    expect(found('ない')).toEqual([])
  })
})

describe('an edit', () => {
  const rows: GridRow[] = ['a', 'b', 'c'].map((id) => ({ id, cells: { text: id } }))

  it('names rows by id, so that it still fits when others came or went meanwhile', () => {
    const edit = { inserted: [{ after: 'b', row: { id: 'x', cells: {} } }, { after: 'x', row: { id: 'y', cells: {} } }], cells: [{ row: 'y', column: 'text', text: 'new' }], removed: ['a'] }
    expect(applyGridEdit(rows, edit).map(({ id, cells }) => `${id}:${cells.text ?? ''}`)).toEqual(['b:b', 'x:', 'y:new', 'c:c'])
    expect(applyGridEdit([rows[2]!], edit).map(({ id }) => id)).toEqual(['c', 'x', 'y'])
  })
})
