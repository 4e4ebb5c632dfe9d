import { describe, expect, it } from 'vitest'
import { checkStepTable } from '../../../../shared/steps/check-step-table.ts'
import { formatNext } from '../../../../shared/steps/cells/next-cell.ts'
import { insertRows } from '../../../../shared/steps/insert-rows.ts'
import { keepWhatIsWrong } from '../../../../shared/steps/keep-what-is-wrong.ts'
import { parseStepTable } from '../../../../shared/steps/parse-step-table.ts'
import type { StepTable } from '../../../../shared/steps/step-table.ts'

const table = (text: string): StepTable =>
  parseStepTable([['No', '担当', '作業内容', '種類', '次', 'キー'], ...text.trim().split('\n').map((line) => line.split('|').map((cell) => cell.trim()))]).table
const shown = ({ rows }: StepTable) => rows.map((row) => `${row.number} ${row.text || row.kind} ${formatNext(row.next)}`.trim())

const known = table(`
1||受け付ける|||a
2||不備があるか|判断|あり→1 / なし→3|b
3||入力する|||c
4|||終了||d`)
const added = table(`
1||調べる|
2||正しいか|判断|はい→3 / いいえ→1
3|||終了`)

describe('rows put into a table', () => {
  it('come after the chosen row, and their end leads to what came after it', () => {
    const result = insertRows(known, added, 'a')
    expect(shown(result)).toEqual(['1 受け付ける', '2 調べる', '3 正しいか はい→4 / いいえ→2', '4 不備があるか あり→1 / なし→5', '5 入力する', '6 end'])
    expect(result.rows.map(({ key }) => key)).toEqual(['a', null, null, 'b', 'c', 'd'])
  })

  it('stand on the first way of a row that parts the way', () => {
    expect(shown(insertRows(known, table('1||直す'), 'b'))).toEqual(['1 受け付ける', '2 不備があるか あり→3 / なし→4', '3 直す 1', '4 入力する', '5 end'])
  })

  it('come before the end where no row is chosen, and are all there is in an empty table', () => {
    expect(shown(insertRows(known, table('1||送る'), null))).toEqual(['1 受け付ける', '2 不備があるか あり→1 / なし→3', '3 入力する', '4 送る', '5 end'])
    expect(insertRows({ rows: [] }, added, null)).toBe(added)
  })

  it('take free numbers where the table has its own', () => {
    const own = table('10||受け付ける||20|a\n20||入力する|||b')
    expect(shown(insertRows(own, table('1||調べる'), 'a'))).toEqual(['10 受け付ける', '21 調べる 20', '20 入力する'])
  })
})

describe('a table with errors', () => {
  it('can be drawn all the same, with what is wrong kept as typed in メモ', () => {
    const cells = [['No', '担当', '作業内容', '種類', '次', 'メモ', 'キー'], ['1', '', '受ける', '謎', '99', '元', ''], ['1', '', '見る', '判断', 'はい→1 / いいえ→', '', 'a b'], ['x', '', '', '終了', '1', '', '']]
    const { table: read, issues } = parseStepTable(cells)
    const kept = keepWhatIsWrong(read, issues, { next: '次', number: 'No', kind: '種類', key: 'キー' })
    expect(checkStepTable(kept).filter(({ severity }) => severity === 'error')).toEqual([])
    expect(kept.rows.map(({ number, note }) => [number, note])).toEqual([
      ['1', '元\n【種類】謎\n【次】99'], ['2', '【No】1\n【キー】a b\n【次】はい→1 / いいえ→'], ['3', '【No】x\n【次】1'],
    ])
    expect(kept.rows[1]?.next).toEqual([{ condition: 'はい', to: '1' }])
  })

  it('is left alone where it has none', () => {
    expect(keepWhatIsWrong(known, [], { next: '次', number: 'No', kind: '種類', key: 'キー' })).toEqual(known)
  })
})
