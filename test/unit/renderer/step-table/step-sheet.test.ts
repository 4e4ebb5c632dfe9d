import { describe, expect, it } from 'vitest'
import { numberLines } from '../../../../renderer/features/step-table/sheet/number-lines.ts'
import { pastedTable } from '../../../../renderer/features/step-table/sheet/pasted-table.ts'
import { readLines } from '../../../../renderer/features/step-table/sheet/read-lines.ts'
import { settledLines } from '../../../../renderer/features/step-table/sheet/settled-lines.ts'
import { linesOf } from '../../../../renderer/features/step-table/sheet/step-cells.ts'
import { stepRow } from '../../../../shared/steps/step-table.ts'
import type { GridRow } from '../../../../renderer/ui/grid/model/grid-row.ts'

const line = (id: string, number: string, next = '', text = id): GridRow => ({ id, cells: { number, text, next } })
const all = () => true
const said = (lines: readonly GridRow[]) => lines.map(({ id, cells }) => `${id} ${cells.number ?? ''} ${cells.next ?? ''}`.trim())

describe('No and 次 when rows come and go', () => {
  const lines = [line('a', '1'), line('b', '2', '不備→1 / なし→3'), line('c', '3')]

  it('go on running, and every 次 goes on naming its step', () => {
    const after = [lines[0]!, { id: 'x', cells: { text: '新しい' } }, lines[1]!, lines[2]!]
    expect(said(numberLines(lines, after, (id) => id !== 'x'))).toEqual(['a 1', 'x 2', 'b 3 不備→1 / なし→4', 'c 4'])
  })

  it('lead past a row that went to where that row led', () => {
    const four = [line('a', '1', '3'), line('b', '2'), line('c', '3'), line('d', '4')]
    expect(said(numberLines(four, [four[0]!, four[1]!, four[3]!], all))).toEqual(['a 1 3', 'b 2', 'd 3'])
    // A row that led two ways leaves nothing to lead to.
    expect(said(numberLines([line('a', '1', '2'), lines[1]!, lines[2]!], [line('a', '1', '2'), lines[2]!], all))).toEqual(['a 1', 'c 2'])
  })

  it('leave gaps as they are and give a new row a free number', () => {
    const gaps = [line('a', '10'), line('b', '20', '10')]
    expect(said(numberLines(gaps, [gaps[0]!, line('x', ''), gaps[1]!], (id) => id !== 'x'))).toEqual(['a 10', 'x 11', 'b 20 10'])
    const tight = [line('a', '3'), line('b', '4')]
    expect(said(numberLines(tight, [tight[0]!, line('x', ''), tight[1]!], (id) => id !== 'x'))).toEqual(['a 3', 'x 3-1', 'b 4'])
  })

  it('take the 次 of others along when a number is typed anew', () => {
    const renamed = [lines[0]!, lines[1]!, { ...lines[2]!, cells: { ...lines[2]!.cells, number: '9' } }]
    expect(said(numberLines(lines, renamed, all))).toEqual(['a 1', 'b 2 不備→1 / なし→9', 'c 9'])
  })

  it('give copies of rows numbers of their own, and their 次 leads among the copies', () => {
    const after = [...lines, line('x', '1'), line('y', '2', '1')]
    expect(said(numberLines(lines, after, (id) => 'abc'.includes(id)))).toEqual(['a 1', 'b 2 不備→1 / なし→3', 'c 3', 'x 4', 'y 5 4'])
  })

  it('are kept as typed where two new rows bring the same one, and the second is told', () => {
    const pasted = [line('x', '1'), line('y', '7'), line('z', '7')]
    expect(said(numberLines([], pasted, () => false))).toEqual(['x 1', 'y 7', 'z 7'])
    const read = readLines(pasted, new Map())
    expect([...read.drafts]).toEqual([['z', { number: '7' }]])
    expect(read.issues.map(({ line: id, issue }) => `${id} ${issue.code}`)).toEqual(['z duplicate-number'])
  })

  it('give a blank row no number until something is written in it', () => {
    const after = [lines[0]!, { id: 'x', cells: {} }, lines[1]!, lines[2]!]
    expect(said(numberLines(lines, after, (id) => id !== 'x'))).toEqual(['a 1', 'x', 'b 2 不備→1 / なし→3', 'c 3'])
  })
})

describe('what was typed', () => {
  const table = { rows: [stepRow({ number: '1', text: '受ける', key: 'a' }), stepRow({ number: '2', text: '渡す', key: 'b' })] }
  const base = new Map(linesOf(table).map((known) => [known.id, known]))
  const typed = (id: string, cells: Record<string, string>) => linesOf(table).map((known) => (known.id === id ? { ...known, cells: { ...known.cells, ...cells } } : known))

  it('goes into the table where it can, and stays as typed with its reason where it cannot', () => {
    const read = readLines(typed('a', { next: '9', text: '受け付ける' }), base)
    expect(read.drafts.get('a')).toEqual({ next: '9' })
    expect(read.issues.map(({ line: id, issue }) => `${id} ${issue.code}`)).toEqual(['a unknown-next'])
    expect(read.table.rows[0]).toMatchObject({ text: '受け付ける', next: 'following' })
    expect(settledLines(read.table, { drafts: read.drafts, blanks: [] })[0]?.cells.next).toBe('9')
  })

  it('blames the number typed just now, not the row that had it', () => {
    const read = readLines(typed('a', { number: '2' }), base)
    expect([...read.drafts.keys()]).toEqual(['a'])
    expect(read.table.rows.map(({ number }) => number)).toEqual(['1', '2'])
  })

  it('keeps a 種類 nobody knows as typed, and the kind of the diagram', () => {
    const read = readLines(typed('b', { kind: 'しごと' }), base)
    expect(read.drafts.get('b')).toEqual({ kind: 'しごと' })
    expect(read.table.rows[1]?.kind).toBe('task')
  })

  it('lets a 終了 end, whatever its 次 says', () => {
    const read = readLines(typed('a', { kind: '終了', next: '2' }), base)
    expect(read.table.rows[0]).toMatchObject({ kind: 'end', next: 'following' })
    expect(read.drafts.get('a')).toEqual({ next: '2' })
  })

  it('tells 不明, blank and 0 apart', () => {
    const read = readLines([...typed('a', { minutesPerCase: '不明', casesPerYear: '0' })], base)
    expect(read.table.rows[0]).toMatchObject({ minutesPerCase: '不明', casesPerYear: '0', monthly: '' })
    expect(read.issues).toEqual([])
  })
})

describe('a paste that brings its headers', () => {
  const lines = [line('a', '1')]

  it('finds its columns in any order and tells those it does not know', () => {
    const pasted = pastedTable([['作業内容', 'メール', '担当'], ['受ける', 'x', '窓口係'], ['', '', ''], ['渡す', 'y', '係長']], lines, null)!
    expect(pasted.unknown).toEqual(['メール'])
    expect(pasted.count).toBe(3)
    expect(pasted.edit.inserted).toHaveLength(2)
    expect(pasted.edit.cells.map(({ column, text }) => `${column} ${text}`)).toEqual(['text 受ける', 'owner 窓口係', 'text 渡す', 'owner 係長'])
  })

  it('is none without a header', () => {
    expect(pastedTable([['1', '窓口係', '受ける']], lines, null)).toBeNull()
  })
})
