import { describe, expect, it } from 'vitest'
import { findHeader } from '../../../../shared/columns/find-header.ts'
import { headerSignature } from '../../../../shared/columns/header-signature.ts'
import { mapRows } from '../../../../shared/columns/map-rows.ts'
import { proposeMapping } from '../../../../shared/columns/propose-mapping.ts'
import type { TableDescription } from '../../../../shared/columns/table-description.ts'
import { readMappedSteps } from '../../../../shared/steps/read-mapped-steps.ts'
import { stepTableDescription } from '../../../../shared/steps/step-table-description.ts'

const sheet = (rows: string[][]) => ({ rows, continued: [] as [number, number][], formulas: [] as [number, number][] })
const mappingOf = (header: string[]) => proposeMapping(header, stepTableDescription)

describe('which column is which field', () => {
  it.each([
    [['No', '担当', '作業内容', '種類', '次', '入力帳票', '出力帳票'], ['number', 'owner', 'text', 'kind', 'next', 'inputs', 'outputs']],
    [['項番', '担当部署\n（係）', '作業手順', '使用帳票', '成果物', '備考'], ['number', 'owner', 'text', 'inputs', 'outputs', 'note']],
    [['№', '主体', '処理内容（具体的に）', '利用システム', '処理時間（分）', '処理件数/年', '根拠法令等'], ['number', 'owner', 'text', 'system', 'minutesPerCase', 'casesPerYear', 'ground']],
    [['連番', '実施者', '手順', '所要時間', '年間件数', '課題', '留意点', '印刷日'], ['number', 'owner', 'text', 'minutesPerCase', 'casesPerYear', 'note', 'note', null]],
    [['作業日', '氏名', '電話番号'], [null, null, null]],
  ])('is proposed by the words of the header: %j', (header, fields) => {
    const proposed = mappingOf(header)
    expect(fields.map((field, column) => (field === null ? null : proposed[column]))).toEqual(fields)
  })

  it('is found below titles and notes, and not where there is no header', () => {
    const rows = [['転入届 業務フロー'], [], ['※ 作業内容は簡潔に'], ['No', '担当', '作業内容'], ['1', '窓口', '受け付ける']]
    expect(findHeader(rows, stepTableDescription)).toBe(3)
    expect(findHeader([['あ', 'い'], ['う', 'え']], stepTableDescription)).toBeNull()
  })

  it('is remembered per form: the same header in other width and with other remarks is the same form', () => {
    const key = headerSignature(stepTableDescription, ['No', '担当(係)', '作業内容'])
    expect(headerSignature(stepTableDescription, ['Ｎｏ', '担当', '作業\n内容', ''])).toBe(key)
    expect(headerSignature(stepTableDescription, ['No', '内容'])).not.toBe(key)
    expect(headerSignature(stepTableDescription, Array.from({ length: 200 }, (_, index) => `列の名前${index}`)).length).toBeLessThan(400)
  })

  it('works for any table that is described as data', () => {
    const functions: TableDescription<'id' | 'requirement'> = {
      id: 'functions',
      fields: [{ id: 'id', header: '機能ID', names: ['ID'], isRequired: true }, { id: 'requirement', header: '機能要件', names: ['要件'], joinedBy: '\n' }],
      isRow: (cell) => /^\d{7}$/.test(cell('id')),
    }
    const rows = [['機能・帳票要件一覧'], ['機能ID', '機能要件'], ['0230265', '照会できること'], ['（注）', '別紙を参照'], ['0230266', '=A1']]
    expect(findHeader(rows, functions)).toBe(1)
    const mapped = mapRows(sheet(rows), 1, proposeMapping(rows[1]!, functions), functions)
    expect(mapped.rows).toEqual([{ id: '0230265', requirement: '照会できること' }, { id: '0230266', requirement: '=A1' }])
    expect(mapped.unread).toEqual([{ line: 4, text: '（注） ｜ 別紙を参照' }])
  })
})

describe('the rows of a sheet', () => {
  const header = ['No', '担当', '作業内容', '種類', '次', '備考']
  const read = (rows: string[][], continued: [number, number][] = []) => readMappedSteps({ rows: [header, ...rows], continued, formulas: [] }, 0, mappingOf(header))

  it('leave out blank lines and repeated headers, and name the lines that are no step', () => {
    const { table, unread, lines } = read([['1', '窓口', '受け付ける'], [], ['【審査】'], header, ['2', '係長', '決裁する'], ['合計', '', '2手順'], ['※ 表の注意']])
    expect(table.rows.map(({ text }) => text)).toEqual(['受け付ける', '決裁する'])
    expect(lines).toEqual([2, 6])
    expect(unread.map(({ line }) => line)).toEqual([4, 7, 8])
  })

  it('continue the row above where its 作業内容 is merged over them', () => {
    const rows = [['1', '窓口', '受け付ける', '', '', '本人'], ['1', '窓口', '受け付ける', '', '', '代理人'], ['2', '窓口', '入力する']]
    const { table, joined } = read(rows, [[2, 0], [2, 1], [2, 2]])
    expect(table.rows.map(({ text, note }) => [text, note])).toEqual([['受け付ける', '本人\n代理人'], ['入力する', '']])
    expect(joined).toBe(1)
  })

  it('take a merged 担当 for each row, and a merged No for the first one only', () => {
    const { table } = read([['1', '窓口', '受け付ける'], ['1', '窓口', '入力する']], [[2, 0], [2, 1]])
    expect(table.rows.map(({ number, owner }) => [number, owner])).toEqual([['1', ['窓口']], ['2', ['窓口']]])
  })

  it('are numbered in silence where no column holds No, and several columns of remarks go into メモ', () => {
    const own = ['担当', '作業内容', '課題', '備考']
    const result = readMappedSteps({ rows: [own, ['窓口', '受け付ける', '遅い', '要確認']], continued: [], formulas: [] }, 0, mappingOf(own))
    expect(result.isNumbered).toBe(true)
    expect(result.issues).toEqual([])
    expect(result.table.rows[0]).toMatchObject({ number: '1', note: '遅い\n要確認' })
  })
})

describe('a table without a column for 種類', () => {
  it('has its 判断, 開始, 終了 and 待ち by their words', () => {
    const header = ['No', '作業内容', '次']
    const rows = [header, ['1', '開始'], ['2', '回答を待つ'], ['3', '不備があるか', 'あり→2 / なし→4'], ['4', '入力する'], ['5', '終了']]
    const { table, guessedKinds } = readMappedSteps({ rows, continued: [], formulas: [] }, 0, mappingOf(header))
    expect(table.rows.map(({ kind }) => kind)).toEqual(['start', 'wait', 'decision', 'task', 'end'])
    expect(guessedKinds).toBe(4)
  })
})
