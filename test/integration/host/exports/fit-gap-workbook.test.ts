import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import exceljs, { type Worksheet } from 'exceljs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { FitGapWorkbookInput } from '../../../../electron/host/exports/fitgap-workbook/fit-gap-workbook-input.ts'
import { renderFitGapWorkbook, writeFitGapWorkbook } from '../../../../electron/host/exports/fitgap-workbook/write-fit-gap-workbook.ts'
import type { FunctionRequirement } from '../../../../shared/fitgap/functions/function-requirement.ts'
import type { DecidedRow } from '../../../../shared/fitgap/judgement/decision.ts'
import { buildFitGapRows } from '../../../../shared/fitgap/rows/build-fit-gap-rows.ts'
import { suggestJudgements } from '../../../../shared/fitgap/suggest/suggest-judgements.ts'
import { createTranslate } from '../../../../shared/i18n/translate.ts'
import { buildFlow } from '../../../unit/shared/fitgap/build-flow.ts'
import { pairUp } from '../../../unit/shared/fitgap/pair-up.ts'

const requirement = (id: string, implementationClass: FunctionRequirement['implementationClass'], step: string): FunctionRequirement => ({
  id, large: '住民記録', middle: id < '0010200' ? '届出' : '審査', small: '転入', requirement: `要件${id}`, implementationClass, steps: [step],
})
const functions = [
  requirement('0010105', 'optional', 'A'), requirement('0010106', 'mandatory', 'A'), requirement('0010201', 'mandatory', 'C'), requirement('0010202', 'mandatory', 'D'),
]
const rows = buildFitGapRows({
  asis: buildFlow([
    { id: 'a', name: '=1+1', lane: '窓口係' }, { id: 'b', name: '+81を確認', lane: '窓口係', type: 'ManualTask' },
    { id: 'own', name: '@検算', lane: '窓口係', type: 'ManualTask' }, { id: 'c', name: '-決裁', lane: '係長' },
  ]),
  standard: buildFlow([
    { id: 'A', name: '届出の確認', lane: '窓口担当' }, { id: 'C', name: '審査', lane: '審査担当' }, { id: 'D', name: '決裁', lane: '審査担当' },
    { id: 'X', name: '', lane: 'システム', type: 'ServiceTask' },
  ]),
  alignment: pairUp(['a+b=A', 'c=C+D'], 0.82, [{ kind: 'words', asis: '確認', standard: '確認', weight: 0.5 }]),
  functions,
})
const rowOf = (key: string) => rows.find((row) => row.key === key)
const decision = (more: Partial<DecidedRow>): DecidedRow => ({
  judgement: null, necessity: null, treatment: null, reason: '', decider: '', decidedOn: null, basis: '', ...more,
})
const input: FitGapWorkbookInput = {
  title: '転入届 Fit & Gap',
  asisName: '白樺町 第3版',
  standardName: '住民基本台帳 見本2.0版',
  tobeName: null,
  rows,
  suggestions: suggestJudgements(rows, { translate: createTranslate('ja') }),
  decisions: new Map([
    ['a+b|A', decision({ judgement: 'partial', necessity: 'needed', treatment: '1', reason: '=危険な文字', decider: '住民係', decidedOn: '2026-11-20', basis: rowOf('a+b|A')?.basis })],
    ['own|', decision({ judgement: 'unfit', treatment: '4', basis: 'before' })],
  ]),
  unlinkedFunctions: [{ functionId: '0010999', step: '知らない手順' }],
  createdOn: new Date('2026-11-22T01:02:04Z'),
  locale: 'ja',
}

let folder = ''
let book = new exceljs.Workbook()
let main: Worksheet
const header = (sheet: Worksheet) => (sheet.getRow(1).values as string[]).slice(1)
const column = (name: string, sheet = main) => {
  const found = header(sheet).indexOf(name) + 1
  if (found === 0) throw new Error(`no column ${name}`)
  return (sheet.getColumn(found).values as unknown[]).slice(2)
}
const cell = (name: string, row: number) => main.getRow(row).getCell(header(main).indexOf(name) + 1)

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kurabe-workbook-'))
  await writeFitGapWorkbook(input, join(folder, 'out.xlsx'), { overwrite: false })
  book = new exceljs.Workbook()
  await book.xlsx.readFile(join(folder, 'out.xlsx'))
  const sheet = book.getWorksheet('Fit&Gap')
  if (sheet === undefined) throw new Error('no sheet Fit&Gap')
  main = sheet
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('the Fit&Gap workbook, opened again', () => {
  it('has its four sheets', () => {
    expect(book.worksheets.map((sheet) => sheet.name)).toEqual(['Fit&Gap', '機能', '集計', '凡例'])
  })

  it('has one line per standard step and step of the town, with number, key and both ids', () => {
    expect(column('行')).toEqual([1, 1, 2, 3, 3, 4])
    expect(column('種別')).toEqual(['≻ 統合', '≻ 統合', '◧ 現行だけ', '≺ 分割', '≺ 分割', '◨ 標準だけ'])
    expect(column('標準の手順')).toEqual(['届出の確認', '届出の確認', '標準になし', '審査', '決裁', '名前のない手順'])
    expect(column('標準の手順ID')).toEqual(['A', 'A', undefined, 'C', 'D', 'X'])
    expect(column('現行の手順ID')).toEqual(['a', 'b', 'own', 'c', 'c'])
    expect(column('行キー')).toEqual(['a+b|A', 'a+b|A', 'own|', 'c|C+D', 'c|C+D', '|X'])
  })

  it('keeps texts that look like formulas as texts, and ids with their zeros', () => {
    expect(column('現行の手順').slice(0, 4)).toEqual(['=1+1', '+81を確認', '@検算', '-決裁'])
    expect(cell('現行の手順', 2).type).toBe(exceljs.ValueType.String)
    expect(cell('【庁内】理由', 2).type).toBe(exceljs.ValueType.String)
    expect(cell('現行の手順', 2).numFmt).toBe('@')
    expect(column('機能ID')).toEqual(['0010106', '0010106', undefined, '0010201', '0010202'])
    expect(column('ほかの機能').slice(0, 2)).toEqual([1, 1])
  })

  it('shows suggestion, decision, date and state', () => {
    expect(cell('判定案', 2).value).toBe('△ 一部適合')
    expect(cell('【庁内】判定', 2).value).toBe('△ 一部適合')
    expect(cell('【庁内】方策', 2).value).toBe('① 業務を標準に合わせる')
    expect(cell('【庁内】決めた日', 2).value).toEqual(new Date('2026-11-20T00:00:00Z'))
    expect(cell('【庁内】決めた日', 2).numFmt).toBe('yyyy-mm-dd')
    expect(column('状態')).toEqual(['判定済', '判定済', '再判定待ち', '未判定', '未判定', '未判定'])
    expect(cell('【庁内】判定', 4).font.strike).toBe(true)
    expect(cell('一致度', 2).value).toBe(0.82)
    expect(cell('根拠', 2).value).toBe('どちらの名前にも「確認」とあります。')
  })

  it('is frozen, filtered, wrapped, and tells the columns of the municipality apart', () => {
    expect(main.views[0]).toMatchObject({ state: 'frozen', xSplit: 3, ySplit: 1 })
    expect(String(main.autoFilter)).toMatch(/^A1:[A-Z]+7$/)
    expect(cell('ちがい', 2).alignment.wrapText).toBe(true)
    expect(cell('【庁内】判定', 3).fill).toMatchObject({ fgColor: { argb: 'FFE8F1FE' } })
    expect(cell('ちがい', 3).font.name).toBe('BIZ UDPGothic')
    expect(main.getColumn(3).width).toBe(24)
  })

  it('offers the choices of judgement, necessity and treatment', () => {
    expect(cell('【庁内】判定', 5).dataValidation).toMatchObject({ type: 'list', formulae: ['"○ 適合,△ 一部適合,× 不適合,－ 対象外,？ 要確認"'] })
    expect(cell('【庁内】作業の要否', 7).dataValidation.formulae).toEqual(['"必要,不要,未定"'])
    expect(cell('【庁内】方策', 2).dataValidation.prompt).toContain('③追加開発')
  })

  it('prints on A3 landscape, one page wide, with the header on every page', async () => {
    expect(main.pageSetup).toMatchObject({ paperSize: 8, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0, printTitlesRow: '1:1' })
    const state = header(main).indexOf('状態') + 1
    expect(main.pageSetup.printArea).toBe(`A1:${main.getColumn(state).letter}7`)
    expect(main.headerFooter.oddHeader).toBe('&L転入届 Fit && Gap&R&A')
    expect(main.headerFooter.oddFooter).toBe('&C&P / &N')
  })

  it('has no merged cell on any sheet', () => {
    for (const sheet of book.worksheets) {
      sheet.eachRow((row) => row.eachCell((each) => expect(each.isMerged).toBe(false)))
    }
  })

  it('lists every function, and those without step', () => {
    const sheet = book.getWorksheet('機能')!
    expect(column('機能ID', sheet)).toEqual(['0010105', '0010106', '0010201', '0010202', '0010999'])
    expect(column('行キー', sheet)).toEqual(['a+b|A', 'a+b|A', 'c|C+D', 'c|C+D'])
    expect(column('備考', sheet).at(-1)).toBe('対応手順「知らない手順」が標準フローに見つかりません。')
  })

  it('counts rows per judgement and 中項目', () => {
    const sheet = book.getWorksheet('集計')!
    const table = [2, 3, 4, 5].map((row) => (sheet.getRow(row).values as unknown[]).slice(1))
    expect(header(sheet).slice(0, 4)).toEqual(['中項目', '行数', '案\n○ 適合', '案\n△ 一部適合'])
    expect(table.map((line) => [line[0], line[1]])).toEqual([['届出', 1], ['審査', 1], ['（中項目なし）', 2], ['合計', 4]])
    const total = table[3] as number[]
    expect(total.slice(2, 7).reduce((sum, count) => sum + count, 0)).toBe(4)
    expect(total.slice(7, 12)).toEqual([0, 1, 1, 0, 0])
  })

  it('explains symbols, rules and every column of the main sheet', () => {
    const sheet = book.getWorksheet('凡例')!
    const names = column('名前', sheet)
    for (const title of header(main)) expect(names).toContain(title.replace('【庁内】', ''))
    expect(column('記号', sheet)).toEqual(expect.arrayContaining(['≻', '○', '③', 'R05', 'R40']))
  })
})

describe('the day a workbook was made', () => {
  it('is that of the PC, also before nine in the morning in Japan', async () => {
    const zone = process.env.TZ
    process.env.TZ = 'Asia/Tokyo'
    try {
      const early = new exceljs.Workbook()
      await early.xlsx.load((await renderFitGapWorkbook({ ...input, createdOn: new Date('2026-11-21T23:30:00Z') })) as unknown as ArrayBuffer)
      expect(column('意味', early.getWorksheet('凡例')!)).toContain('2026-11-22')
    } finally {
      if (zone === undefined) delete process.env.TZ
      else process.env.TZ = zone
    }
  })
})

describe('characters that mean something to the file format', () => {
  it('come back as they were written, and those that no spreadsheet can hold are left out', async () => {
    const decisions = new Map([['a+b|A', decision({ judgement: 'partial', reason: 'Task_x0041_ の\uffff\u0001記録_x000D_' })]])
    const odd = new exceljs.Workbook()
    await odd.xlsx.load((await renderFitGapWorkbook({ ...input, decisions })) as unknown as ArrayBuffer)
    expect(column('【庁内】理由', odd.getWorksheet('Fit&Gap')!)).toContain('Task_x0041_ の記録_x000D_')
  })
})

describe('writing the workbook', () => {
  it('leaves an existing file alone unless told otherwise', async () => {
    const path = join(folder, 'mine.xlsx')
    writeFileSync(path, 'mine')
    await expect(writeFitGapWorkbook(input, path, { overwrite: false })).rejects.toMatchObject({ code: 'REFUSED', reason: 'storage.exists' })
    expect(readFileSync(path, 'utf8')).toBe('mine')
    await writeFitGapWorkbook(input, path, { overwrite: true })
    expect(readFileSync(path).subarray(0, 2).toString()).toBe('PK')
  })

  it('gives the same bytes for the same input at another time', async () => {
    const first = await renderFitGapWorkbook(input)
    await new Promise((resolve) => setTimeout(resolve, 2100))
    expect((await renderFitGapWorkbook(input)).equals(first)).toBe(true)
  })

  it('tells how far it is, and stops without leaving anything', async () => {
    const many = { ...input, rows: Array.from({ length: 300 }, () => rows).flat() }
    const seen: number[] = []
    await renderFitGapWorkbook(many, { onProgress: (done, total) => seen.push(done / total) })
    expect(seen.length).toBeGreaterThan(4)
    expect(seen.at(-1)).toBe(1)
    expect(seen).toEqual([...seen].sort((a, b) => a - b))

    const stop = new AbortController()
    const path = join(folder, 'stopped.xlsx')
    const writing = writeFitGapWorkbook(many, path, { overwrite: false, signal: stop.signal, onProgress: () => stop.abort() })
    await expect(writing).rejects.toMatchObject({ name: 'AbortError' })
    expect(existsSync(path)).toBe(false)
    expect(readdirSync(folder).filter((name) => name.startsWith('stopped'))).toEqual([])
  })

  it('adds the columns of a ToBe, and can be empty', async () => {
    const reopen = async (more: Partial<FitGapWorkbookInput>) => {
      const again = new exceljs.Workbook()
      await again.xlsx.load((await renderFitGapWorkbook({ ...input, ...more })) as unknown as ArrayBuffer)
      return again
    }
    const withTobe = (await reopen({ tobeName: '見直し後', unplacedTobe: ['新しい手順'] })).getWorksheet('Fit&Gap')!
    expect(header(withTobe)).toEqual(expect.arrayContaining(['見直し後の手順', '見直し後の扱い', '見直し後の手順ID']))
    const empty = (await reopen({ rows: [], unlinkedFunctions: undefined })).worksheets
    expect(empty.map((sheet) => sheet.name)).toEqual(['Fit&Gap', '集計', '凡例'])
  })

  it('speaks English where asked', async () => {
    const english = new exceljs.Workbook()
    await english.xlsx.load((await renderFitGapWorkbook({ ...input, locale: 'en' })) as unknown as ArrayBuffer)
    expect(header(english.getWorksheet('Fit&Gap')!)).toContain('[Ours] Judgement')
  })
})
