import { describe, expect, it } from 'vitest'
import { proposeForHeader, proposeSpecSheet } from '../../../../shared/spec/propose-spec-sheet.ts'
import { readSpecSheets } from '../../../../shared/spec/read-spec-sheets.ts'
import type { SpecSheet } from '../../../../shared/spec/spec-sheet.ts'

const sheet = (rows: string[][], more: Partial<SpecSheet> = {}): SpecSheet => ({
  name: '機能要件', isHidden: false, rows, continued: [], formulas: [], omitted: 0, numbers: new Set(), ...more,
})
const read = (one: SpecSheet, answers: Record<string, string | null> = {}) => readSpecSheets([one], [proposeSpecSheet(one, 0, {}).choice], answers)
const header = ['大項目', '中項目', '小項目', '機能ID', '機能名称', '機能要件', '実装区分', '備考']

describe('a list of 機能', () => {
  it('is found below titles, read with its levels, and goes on over pages', () => {
    const { items, unread } = read(sheet([
      ['○○業務 機能・帳票要件一覧'], [], ['※ 本表の実装区分について'],
      header,
      ['資格', '取得', '届出', '0230265', '届出の受付', '届出を受け付け、内容を表示で', '実装必須機能'],
      header,
      ['', '', '', '', '', 'きること。'],
      ['', '', '', '', '', '・届出の種類を選べること。', '', '種類は別表'],
      ['', '', '照会', '0230266', '照会', '照会できること。', '標準オプション機能'],
      ['', '喪失', '', '0230267', '喪失', '喪失を登録できること。', '実装不可機能'],
      ['※ 以上'],
    ]))
    expect(items.map(({ code, large, middle, small, class: kind }) => [code, large, middle, small, kind])).toEqual([
      ['0230265', '資格', '取得', '届出', 'mandatory'], ['0230266', '資格', '取得', '照会', 'optional'], ['0230267', '資格', '喪失', '', 'forbidden'],
    ])
    expect(items[0]).toMatchObject({ text: '届出を受け付け、内容を表示できること。\n・届出の種類を選べること。', note: '種類は別表', line: 5 })
    expect(unread).toEqual([{ reason: 'spec.unread.noCode', values: { text: '※ 以上', header: '機能ID' }, sheet: '機能要件', row: 11, column: '' }])
  })

  it('keeps per-type columns under their headers, with a header of two lines, and reads marks by the legend above', () => {
    const one = sheet([
      ['◎：実装必須機能　○：標準オプション機能　×：実装不可機能'],
      ['機能ID', '機能名称', '機能要件', '実装区分', '', '適合基準日'],
      ['', '', '', '都道府県', '市町村', ''],
      ['0000001', '登録', '登録できること。', '○', '◎', '令和8年4月1日'],
      ['0000002', '出力', '出力できること。', '○', '', ''],
    ])
    const [first, second] = read(one).items
    expect(first).toMatchObject({ types: { 都道府県: '○', 市町村: '◎' }, class: 'mandatory', classText: '都道府県：○／市町村：◎', effectiveOn: '令和8年4月1日' })
    expect(second).toMatchObject({ types: { 都道府県: '○' }, class: 'optional' })
  })

  it('repairs ids between certain neighbours, and asks about the others', () => {
    const rows = [['0230265'], ['230266'], ['0230267'], ['2.30268E+05'], ['0230269'], ['2.3E+05'], ['9']].map(([code]) => ['a', '', '', code!, `名称${code}`, '要件', '実装必須機能'])
    const result = read(sheet([header, ...rows]))
    expect(result.items.map(({ code }) => code)).toEqual(['0230265', '0230266', '0230267', '0230268', '0230269'])
    expect(result.warnings.map(({ row, reason }) => [row, reason])).toEqual([[3, 'spec.warning.repaired'], [5, 'spec.warning.repaired']])
    expect(result.questions).toEqual([
      { key: '2.3E+05 機能要件#7', written: '2.3E+05', proposal: '0230270', sheet: '機能要件', row: 7, reason: 'spec.question.lost' },
      { key: '9', written: '9', proposal: '0000009', sheet: '機能要件', row: 8, reason: 'spec.question.short' },
    ])
    expect(result.unread.map(({ row, reason }) => [row, reason])).toEqual([[7, 'spec.unread.asked'], [8, 'spec.unread.asked']])
    const answered = read(sheet([header, ...rows]), { '2.3E+05': '0230270', 9: null })
    expect(answered.items.at(-1)).toMatchObject({ code: '0230270' })
    expect(answered.unread.map(({ reason }) => reason)).toEqual(['spec.unread.leftOut'])
  })

  it('completes the numbers of a workbook, locates ids that stand twice, and keeps 機能 and 帳票 apart', () => {
    const functions = sheet([header, ['', '', '', '230265', '一', '要件', '必須'], ['', '', '', '0230265', '二', '別の要件', '必須']], { numbers: new Set([1_003]) })
    const forms = sheet([['帳票ID', '帳票名称', '帳票概要', '関連する機能ID'], ['0230265', '通知書', '知らせる', '0230265']], { name: '帳票' })
    const choices = [functions, forms].map((one, index) => proposeSpecSheet(one, index, {}).choice)
    const { items, unread } = readSpecSheets([functions, forms], choices)
    expect(items.map(({ kind, code, name }) => [kind, code, name])).toEqual([['function', '0230265', '一'], ['form', '0230265', '通知書']])
    expect(unread).toMatchObject([{ reason: 'spec.unread.duplicate', values: { code: '0230265', sheet: '機能要件', row: 2 }, row: 3 }])
  })

  it('takes what marks mean from a sheet of its own, or from the header; without any they mean nothing, and that is said', () => {
    const own = sheet([['機能ID', '機能要件', '実装区分'], ['0000001', '登録', '◎'], ['0000002', '照会', '○（指定都市のみ）'], ['0000003', '印刷', '実装不可機能（窓口）']])
    const legend = sheet([['凡例'], ['◎', '実装必須機能'], ['', '○＝標準オプション機能']], { name: '凡例' })
    const classes = (sheets: SpecSheet[]) => readSpecSheets(sheets, [proposeSpecSheet(sheets[0]!, 0, {}).choice]).items.map(({ class: given }) => given)
    expect(classes([own, legend])).toEqual(['mandatory', 'unknown', 'forbidden'])
    expect(classes([sheet([['機能ID', '機能要件', '実装区分\n実装必須（◎） 標準オプション（○）'], ['0000001', '登録', '◎'], ['0000002', '照会', '○']])])).toEqual(['mandatory', 'optional'])
    const bare = read(own)
    expect(bare.items[0]).toMatchObject({ class: 'unknown', classText: '◎' })
    expect(bare.warnings.map(({ reason, row, values }) => [reason, row, values.written])).toEqual([['spec.warning.unknownClass', 2, '◎'], ['spec.warning.unknownClass', 3, '○（指定都市のみ）']])
  })

  it('reads the class from columns of their own, and a column that stands twice only once', () => {
    const one = sheet([['機能ID', '機能名称', '機能要件', '実装区分', '', '', '機能要件'], ['', '', '', '実装必須機能', '標準オプション機能', '実装不可機能', ''], ['0000001', '登録', '登録できること。', '○', '', '', '旧'], ['0000002', '照会', '照会できること。', '', '○', '', '旧']])
    const proposal = proposeSpecSheet(one, 0, {})
    expect(read(one).items.map(({ class: given }) => given)).toEqual(['mandatory', 'optional'])
    expect(read(one).items.map(({ text }) => text)).toEqual(['登録できること。', '照会できること。'])
    expect(proposal.twice).toEqual(['機能要件'])
  })

  it('of one sheet with both kinds of ids gives each line once', () => {
    const one = sheet([['機能ID', '帳票ID', '名称', '要件'], ['0000001', '', '登録', '登録できること。'], ['', '0000001', '通知書', '知らせる。'], ['', '', '小計', '']])
    const choices = (['function', 'form'] as const).map((kind) => proposeForHeader(kind, one, 0, 0, {}, null).choice)
    const { items, unread } = readSpecSheets([one], choices)
    expect(items.map(({ kind, code, name }) => [kind, code, name])).toEqual([['function', '0000001', '登録'], ['form', '0000001', '通知書']])
    expect([...new Set(unread.map(({ row }) => row))]).toEqual([4])
  })

  it('counts lines beyond what is read', () => {
    const result = read(sheet([header, ['a', '', '', '0230265', '一', '要件', '必須']], { omitted: 7 }))
    expect(result.unread).toMatchObject([{ reason: 'spec.unread.beyond', row: 3, values: { count: 7 } }])
  })

  it('says which lines may be the header, and takes the one that a person chooses', () => {
    const one = sheet([['機能ID', '機能名称', '備考'], ['（注記の表）', '', ''], header, ['資格', '', '', '0230265', '受付', '要件', '必須']])
    const { choice, headerCandidates } = proposeSpecSheet(one, 0, {})
    expect([choice.headerLine, headerCandidates]).toEqual([2, [2, 0]])
  })

  it('asks about a short id that lies outside its neighbours, or that another row has already', () => {
    const codes = ['0230265', '9', '0230267', '230267', '0230269']
    const result = read(sheet([header, ...codes.map((code) => ['a', '', '', code, `名称${code}`, `要件${code}`, '必須'])]))
    expect(result.questions.map(({ written, reason }) => [written, reason])).toEqual([['9', 'spec.question.short'], ['230267', 'spec.question.short']])
  })

  it('takes over no 小項目 from under another 大項目, also where the 中項目 reads the same', () => {
    const rows = [['資格', '届出', '受付', '0000001'], ['', '', '', '0000002'], ['給付', '届出', '', '0000003'], ['', '', '', '0000004']]
    const { items } = read(sheet([header, ...rows.map((row) => [...row, `名称${row[3]}`, '要件', '必須'])]))
    expect(items.map(({ large, middle, small }) => [large, middle, small])).toEqual([['資格', '届出', '受付'], ['資格', '届出', '受付'], ['給付', '届出', ''], ['給付', '届出', '']])
  })

  it('says which ids stand above the header: two tables below each other lose no line in silence', () => {
    const one = sheet([
      ['機能ID', '機能名称', '機能要件', '実装区分'], ['0230001', '受付', '受け付けること。', '必須'], ['0230002', '照会', '照会できること。', '必須'], [],
      ['中項目', '機能ID', '機能名称', '機能要件', '実装区分'], ['資格', '0230003', '登録', '登録できること。', '必須'],
    ])
    const { items, unread } = read(one)
    expect(items.map(({ code }) => code)).toEqual(['0230003'])
    expect(unread.map(({ row, reason }) => [row, reason])).toEqual([[2, 'spec.unread.aboveHeader'], [3, 'spec.unread.aboveHeader']])
  })

  it('leaves the numbers of a list as they are that counts its rows', () => {
    const rows = Array.from({ length: 5 }, (_, index) => ['', '', '', String(index + 1), `名称${index}`, '要件', '必須'])
    const numbers = new Set(rows.map((_, index) => (index + 1) * 1_000 + 3))
    for (const own of [sheet([header, ...rows], { numbers }), sheet([header, ...rows])]) {
      const { items, warnings, questions } = read(own)
      expect(items.map(({ code }) => code)).toEqual(['1', '2', '3', '4', '5'])
      expect([warnings, questions]).toEqual([[], []])
    }
    expect(read(sheet([header, ...['A-1', 'A-2', '003'].map((code) => ['', '', '', code, `名称${code}`, '要件', '必須'])])).items.at(-1)?.code).toBe('003')
  })

  it('takes 実装区分 for the class, not a column 区分 that stands before it', () => {
    const one = sheet([['区分', '機能ID', '機能名称', '機能要件', '実装区分'], ['窓口', '0230001', '受付', '受け付けること。', '実装必須機能']])
    expect(read(one).items[0]?.class).toBe('mandatory')
  })

  it('asks row by row where many ids have become one in scientific notation, and proposes the next id', () => {
    const one = sheet([header, ...['0230001', '2E+05', '2E+05', '0230004'].map((code, index) => ['', '', '', code, `名称${index}`, `要件${index}`, '必須'])])
    const { questions } = read(one)
    expect(questions.map(({ row, proposal }) => [row, proposal])).toEqual([[3, '0230002'], [4, '0230003']])
    const { items, unread } = read(one, Object.fromEntries(questions.map(({ key, proposal }) => [key, proposal])))
    expect(items.map(({ code }) => code)).toEqual(['0230001', '0230002', '0230003', '0230004'])
    expect(unread).toEqual([])
  })
})
