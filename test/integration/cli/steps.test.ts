import { copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import exceljs from 'exceljs'
import { describe, expect, it } from 'vitest'
import { formatDelimited, parseDelimited } from '../../../shared/steps/delimited-text.ts'
import { guardFormula, unguardFormula } from '../../../shared/text/formula-guard.ts'
import { root, temporaryFolder } from '../host/open-test-host.ts'
import { pair, run } from './run.ts'

const fixtures = join(root, 'test/fixtures/steps')
const table = readFileSync(join(fixtures, 'tennyu.tsv'), 'utf8')

/** The text without its last column, the keys, and without the ' that keeps cells from being formulas. */
const withoutKeys = (text: string) => formatDelimited(parseDelimited(text, '\t').map((line) => line.slice(0, -1).map(unguardFormula)), '\t', '\n')

describe('layout and steps on the command line', () => {
  it('draws a table and gives the same table back as tsv, csv and xlsx', async () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, '転入届.tsv'), table)
    expect(await run(folder, 'layout', '--steps', '転入届.tsv', '--out', 'a.bpmn')).toEqual({ status: 0, printed: '', said: '' })
    expect(await run(folder, 'steps', '--from', 'a.bpmn', '--out', 'b.tsv')).toMatchObject({ status: 0, said: '' })
    const again = readFileSync(join(folder, 'b.tsv'), 'utf8')
    expect(again.split('\n')[0]).toBe(`${table.split('\n')[0]}\tキー`)
    expect(withoutKeys(again)).toBe(table)
    for (const form of ['csv', 'xlsx']) {
      await run(folder, 'steps', '--from', 'a.bpmn', '--out', `c.${form}`)
      expect(await run(folder, 'layout', '--steps', `c.${form}`, '--out', `${form}.bpmn`)).toMatchObject({ status: 0, said: '' })
      await run(folder, 'steps', '--from', `${form}.bpmn`, '--out', `${form}.tsv`)
      expect(readFileSync(join(folder, `${form}.tsv`), 'utf8')).toBe(again)
    }
  })

  it('writes cells of a workbook as texts, so that = + - @ never become formulas', async () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'a.tsv'), table)
    await run(folder, 'layout', '--steps', 'a.tsv', '--out', 'a.bpmn')
    await run(folder, 'steps', '--from', 'a.bpmn', '--out', 'a.xlsx')
    const workbook = new exceljs.Workbook()
    await workbook.xlsx.readFile(join(folder, 'a.xlsx'))
    const notes = workbook.worksheets[0]!.getColumn(13).values.slice(2)
    expect(notes).toEqual(expect.arrayContaining(['=待ち時間が長い', '@確認', '-', '+1', '一行目\n二行目']))
  })

  it('writes cells of a csv or tsv file so that a spreadsheet computes nothing when it opens them', async () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'a.tsv'), table)
    await run(folder, 'layout', '--steps', 'a.tsv', '--out', 'a.bpmn')
    for (const file of ['b.csv', 'b.tsv']) {
      await run(folder, 'steps', '--from', 'a.bpmn', '--out', file)
      const cells = parseDelimited(readFileSync(join(folder, file), 'utf8'), file.endsWith('csv') ? ',' : '\t').flat()
      expect(cells).toEqual(expect.arrayContaining(["'=待ち時間が長い", "'@確認", "'+1", '-']))
      expect(cells.filter((cell) => guardFormula(cell) !== cell && !cell.startsWith("'"))).toEqual([])
    }
  })

  it('reads a csv in CP932 as well as in UTF-8', async () => {
    const folder = temporaryFolder()
    copyFileSync(join(fixtures, 'tennyu.cp932.csv'), join(folder, '転入届.csv'))
    writeFileSync(join(folder, 'utf8.tsv'), table)
    expect(await run(folder, 'layout', '--steps', '転入届.csv', '--out', 'a.bpmn')).toMatchObject({ status: 0, said: '' })
    await run(folder, 'steps', '--from', 'a.bpmn', '--out', 'a.tsv')
    expect(withoutKeys(readFileSync(join(folder, 'a.tsv'), 'utf8'))).toBe(table)
  })

  it('names the line of a csv that is in neither encoding', async () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'a.csv'), Buffer.concat([Buffer.from('No,担当,作業内容,種類,次\n1,窓口,受付,,\n2,窓口,'), Buffer.from([0xff, 0xfe, 0x80]), Buffer.from(',,\n')]))
    expect(await run(folder, 'layout', '--steps', 'a.csv', '--out', 'a.bpmn')).toMatchObject({ status: 2, said: expect.stringContaining('3行目') })
  })

  it('says of each wrong cell where it is, why, and what to do, answers 2 and writes nothing', async () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'a.tsv'), 'No\t担当\t作業内容\t種類\t次\n1\t窓口\t受け付ける\t作業\t7\n1\t窓口\t調べる\t何か\t\n')
    const { status, said } = await run(folder, 'layout', '--steps', 'a.tsv', '--out', 'a.bpmn')
    expect(status).toBe(2)
    expect(said).toContain('2行目「次」: 次の「7」')
    expect(said).toContain('3行目「No」: No 1')
    expect(said).toContain('3行目「種類」: 種類「何か」')
    expect(existsSync(join(folder, 'a.bpmn'))).toBe(false)
  })

  it('tells what it read otherwise than typed, and draws all the same', async () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'a.tsv'), 'No\t担当\t作業内容\t種類\t次\t所要時間(分)\t備品\n1\t窓口\t受け付ける\t作業\t\t約5分\tペン\n')
    const { status, said } = await run(folder, 'layout', '--steps', 'a.tsv', '--out', 'a.bpmn')
    expect(status).toBe(0)
    expect(said).toContain('2行目「所要時間(分)」')
    expect(said).toContain('備品')
    await run(folder, 'steps', '--from', 'a.bpmn', '--out', 'b.tsv')
    expect(readFileSync(join(folder, 'b.tsv'), 'utf8')).toContain('約5分')
  })

  it('never writes over a file unasked nor over its input, and refuses files it does not know', async () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'a.tsv'), table)
    writeFileSync(join(folder, 'old.bpmn'), 'mine')
    expect(await run(folder, 'layout', '--steps', 'a.tsv', '--out', 'old.bpmn')).toMatchObject({ status: 3, said: expect.stringContaining('old.bpmn') })
    expect(readFileSync(join(folder, 'old.bpmn'), 'utf8')).toBe('mine')
    expect(await run(folder, 'layout', '--steps', 'a.tsv', '--out', 'old.bpmn', '--force')).toMatchObject({ status: 0 })
    expect(await run(folder, 'steps', '--from', 'old.bpmn', '--out', 'a.tsv')).toMatchObject({ status: 3 })
    expect(await run(folder, 'steps', '--from', 'old.bpmn', '--out', 'old.bpmn', '--force')).toMatchObject({ status: 2 })
    expect(await run(folder, 'steps', '--from', 'old.bpmn', '--out', 'a.docx')).toMatchObject({ status: 2, said: expect.stringContaining('.xlsx') })
    expect(await run(folder, 'steps', '--from', 'a.tsv', '--out', 'b.tsv')).toMatchObject({ status: 2 })
    expect(await run(folder, 'layout', '--steps', 'missing.tsv', '--out', 'b.bpmn')).toMatchObject({ status: 2, said: expect.stringContaining('missing.tsv') })
    writeFileSync(join(folder, 'bad.xlsx'), 'no workbook')
    expect(await run(folder, 'layout', '--steps', 'bad.xlsx', '--out', 'b.bpmn')).toMatchObject({ status: 2, said: expect.stringContaining('bad.xlsx') })
    expect(await run(folder, 'layout', '--out', 'b.bpmn')).toMatchObject({ status: 2, said: expect.stringContaining('--steps') })
  })

  it('opens diagrams drawn by others, and tells what no table can say', async () => {
    const folder = temporaryFolder()
    expect(await run(folder, 'steps', '--from', `${pair}.asis.bpmn`, '--out', 'a.tsv')).toMatchObject({ status: 0 })
    const text = readFileSync(join(folder, 'a.tsv'), 'utf8')
    expect(text).toContain('転出の紙を書いてもらいあずかる')
    const sample = join(root, 'assets/sample/jidoteate.standard.bpmn')
    const { status, said } = await run(folder, 'steps', '--from', sample, '--out', 'b.xlsx')
    expect(status).toBe(0)
    expect(said).toContain('サブプロセスの中の手順')
    expect(said).toContain('作業の縁に付いた出来事 1 個')
  })
})
