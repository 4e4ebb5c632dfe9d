import { describe, expect, it } from 'vitest'
import { diagramOfSteps } from '../../../../shared/steps/diagram-of-steps.ts'
import { formatStepTable } from '../../../../shared/steps/format-step-table.ts'
import { writeRefusedCells } from '../../../../shared/steps/refused-cells.ts'
import { stepRow } from '../../../../shared/steps/step-table.ts'
import { stepsOfDiagram } from '../../../../shared/steps/steps-of-diagram.ts'

const rows = [stepRow({ number: '1', owner: ['窓口係'], text: '届を受ける' }), stepRow({ number: '2', owner: ['窓口係'], text: '届を返す' })]

describe('texts that a diagram cannot say', () => {
  it('are kept in it as typed, come back with the table and its files, and go when they are put right', async () => {
    const xml = await diagramOfSteps({ rows }, '届')
    const { table } = stepsOfDiagram(xml)
    const [first, second] = table.rows.map(({ key }) => key!)
    const kept = writeRefusedCells(xml, table, new Map([[second!, { next: 'はい→\n<99> & "x"', kind: '=SUM(A1)' }], [first!, { number: 'x' }]]))
    const again = stepsOfDiagram(kept)
    expect(again.table).toEqual(table)
    expect([...again.refused]).toEqual([[first, { number: 'x' }], [second, { kind: '=SUM(A1)', next: 'はい→\n<99> & "x"' }]])
    expect(formatStepTable(again.table, again.refused).slice(1).map((line) => line.slice(0, 5))).toEqual([
      ['x', '窓口係', '届を受ける', '作業', ''],
      ['2', '窓口係', '届を返す', '=SUM(A1)', 'はい→\n<99> & "x"'],
    ])
    const cleared = writeRefusedCells(kept, again.table, new Map())
    expect(stepsOfDiagram(cleared).refused.size).toBe(0)
    expect(writeRefusedCells(cleared, again.table, new Map())).toBe(cleared)
  })

  it('follow their row, which the diagram may know by another key', async () => {
    const xml = await diagramOfSteps({ rows }, '届')
    const typed = { rows: [stepRow({ number: '2', text: '届を返す', key: 'Step_new' })] }
    const { refused, table } = stepsOfDiagram(writeRefusedCells(xml, typed, new Map([['Step_new', { next: '99' }]])))
    expect([...refused]).toEqual([[table.rows[1]!.key, { next: '99' }]])
  })
})
