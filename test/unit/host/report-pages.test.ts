import { describe, expect, it } from 'vitest'
import { columnWidths } from '../../../electron/host/exports/reports/docx/column-widths.ts'
import { splitSections } from '../../../electron/host/exports/reports/docx/split-sections.ts'
import { freeSheetName } from '../../../electron/host/exports/reports/xlsx/sheet-name.ts'
import { numberHeadings } from '../../../shared/reports/number-headings.ts'
import { reportBlocks } from '../../../shared/reports/report-blocks.ts'

const { heading, paragraph, table } = reportBlocks
const wide = table('広い表', [{ header: 'a', width: 40 }, { header: 'b', width: 40 }], [['1', '2']])

describe('The pages of a document', () => {
  it('lie for a chapter with a wide table and what is short beside it, and stand for the others', () => {
    const long = Array.from({ length: 30 }, () => paragraph('文'))
    const blocks = [heading(1, '一'), paragraph('x'), heading(1, '二'), wide, heading(1, '三'), paragraph('y'), heading(1, '四'), ...long]
    expect(splitSections(blocks).map(({ shape, blocks: own }) => [shape, own.filter(({ kind }) => kind === 'heading').length])).toEqual([['landscape', 3], ['portrait', 1]])
    expect(splitSections([heading(1, '零'), ...long, ...blocks]).map(({ shape }) => shape)).toEqual(['portrait', 'landscape', 'portrait'])
  })

  it('never break a number, a day or a short judgement, however narrow the table', () => {
    const columns = ['No', '業務', '判定', '期日'].map((header, index) => ({ header, width: [1, 60, 1, 1][index]!, align: index === 0 ? ('right' as const) : ('left' as const) }))
    const widths = columnWidths({ columns, rows: [['1234', '長い業務の名前'.repeat(9), '△ 一部適合', '令和8年11月22日']] }, 60, 1, 1)
    expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(60)
    expect(widths[0]).toBeGreaterThan(4)
    expect(widths[2]).toBeGreaterThan(6)
    expect(widths[3]).toBeGreaterThan(9)
  })

  it('have headings numbered by level, and sheets of Excel named so that each is another', () => {
    const numbers = numberHeadings([heading(1, 'a'), heading(2, 'b'), heading(2, 'c'), heading(1, 'd'), heading(3, 'e')]).flatMap((block) => (block.kind === 'heading' ? [block.number] : []))
    expect(numbers).toEqual(['1', '1.1', '1.2', '2', '2.1.1'])
    const taken = new Set<string>()
    expect([freeSheetName('一覧/①', taken), freeSheetName('一覧:①', taken), freeSheetName('', taken)]).toEqual(['一覧 ①', '一覧 ①(2)', 'Sheet'])
  })
})
