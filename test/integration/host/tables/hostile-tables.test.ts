import { describe, expect, it } from 'vitest'
import { readTableFile } from '../../../../electron/host/imports/tables/read-table-file.ts'
import { chooseAtFirst } from '../../../../shared/columns/choose-at-first.ts'
import { formatStepTable } from '../../../../shared/steps/format-step-table.ts'
import { keepWhatIsWrong } from '../../../../shared/steps/keep-what-is-wrong.ts'
import { readMappedSteps } from '../../../../shared/steps/read-mapped-steps.ts'
import { stepTableDescription } from '../../../../shared/steps/step-table-description.ts'
import { stepsOfDiagram } from '../../../../shared/steps/steps-of-diagram.ts'
import { openProjectWithTwoFlows, openTestHost } from '../open-test-host.ts'

const headers = { next: '次', number: 'No', kind: '種類', key: 'キー' }
const hostile = [
  'No\t担当\t作業内容\t種類\t次\t所要時間(分)\tメモ',
  '1\t存在しない課\t=HYPERLINK("http://x","押す")\t作業\t1\t5分くらい\t',
  '2\t<b>窓口</b>\t<script>alert(1)</script>😀葛󠄀\ue000\t謎の種類\t99\t-3\t元のメモ',
  '2\t\t"二行\nある"\t判断\tはい→1 / いいえ→\t\t',
  'あ\t係長\t決裁する\t終了\t1\t1e9\t\u0007ベル',
].join('\n')

describe('a table with everything that can be wrong', () => {
  it('is told per cell, drawn all the same, and what could not be drawn stands in メモ as typed', async () => {
    const { sheets } = await readTableFile(Buffer.from(hostile), 'a.tsv')
    const choice = chooseAtFirst(sheets, stepTableDescription, {})
    const read = readMappedSteps(sheets[0]!, choice.headerLine, choice.mapping)
    const told = read.issues.map(({ code, row, column }) => `${row === null ? '' : read.lines[row]} ${column ?? ''} ${code}`)
    expect(told).toEqual(expect.arrayContaining([
      '2 minutesPerCase unread-amount', '2 next next-to-itself', '3 kind unknown-kind', '3 next unknown-next', '4 number duplicate-number', '4 next empty-next',
      '5 number bad-number', '5 next next-on-end', '5  forbidden-character',
    ]))
    const host = openTestHost()
    const { project, procedure, municipality } = await openProjectWithTwoFlows(host)
    const table = keepWhatIsWrong(read.table, read.issues, headers)
    const { flow } = await host.client.steps.draw({ project, procedure, municipality, kind: 'asis', name: '試験', cells: formatStepTable(table) })
    const { xml } = await host.client.flow.text({ project, flow })
    expect(xml).not.toContain('<script>')
    const { rows } = stepsOfDiagram(xml).table
    expect(rows.map(({ text }) => text)).toEqual(['=HYPERLINK("http://x","押す")', '<script>alert(1)</script>😀葛󠄀\ue000', '二行\nある', '決裁する'])
    expect(rows.map(({ note }) => note)).toEqual(['', '元のメモ\n【種類】謎の種類\n【次】99', '【No】2\n【次】はい→1 / いいえ→', 'ベル\n【No】あ\n【次】1'])
    expect(rows[0]?.minutesPerCase).toBe('5分くらい')
    host.close()
  })
})
