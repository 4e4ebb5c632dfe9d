import { createBpmnModel } from '../../shared/bpmn/write/bpmn-model.ts'
import { applyStepTable } from '../../shared/steps/apply/apply-step-table.ts'
import { diagramOfSteps } from '../../shared/steps/diagram-of-steps.ts'
import { stepsOfDiagram } from '../../shared/steps/steps-of-diagram.ts'
import { type StepRow, stepRow, type StepTable } from '../../shared/steps/step-table.ts'
import { compareTimes, timed, type Measurement } from './measure.ts'

/**
 * Table → diagram, diagram → table, and an edited table put back onto its diagram, on 200 steps in 8 lanes; against bare bpmn-moddle, which
 * parses and serialises the same model and does nothing else.
 */
export async function benchTable(): Promise<Measurement[]> {
  const given = { rows: Array.from({ length: 200 }, (_, index) => rowAt(index)) }
  const xml = await diagramOfSteps(given, '手続')
  const { table } = stepsOfDiagram(xml)
  const moddle = createBpmnModel()
  const base = () => timed(async () => moddle.toXML((await moddle.fromXML(xml)).rootElement, { format: true }))
  const changed: StepTable = { rows: table.rows.map((row, index) => (index === 100 ? { ...row, text: '書きかえた手順' } : row)) }
  const inserted: StepTable = { rows: table.rows.toSpliced(100, 0, stepRow({ number: '追', text: '足した手順', owner: table.rows[100]!.owner })) }
  return [
    await compareTimes('table to diagram, 200 steps', 7, () => timed(() => diagramOfSteps(given, '手続')), base),
    await compareTimes('diagram to table, 200 steps', 7, () => timed(() => stepsOfDiagram(xml)), base),
    await compareTimes('one changed cell, 200 steps', 7, () => timed(() => applyStepTable(xml, changed)), base),
    await compareTimes('one inserted row, 200 steps', 7, () => timed(() => applyStepTable(xml, inserted)), base),
  ]
}

function rowAt(index: number): StepRow {
  const isDecision = index % 9 === 4
  return stepRow({
    number: String(index + 1), text: isDecision ? `書類${index + 1}に不備があるか` : `書類${index + 1}を確かめて記録する`, owner: [`第${(Math.floor(index / 3) * 5) % 8}係`],
    kind: isDecision ? 'decision' : 'task', outputs: index % 5 === 0 ? [`書類${index + 1}`] : [], minutesPerCase: '10',
    next: isDecision ? [{ condition: '不備なし', to: String(index + 2) }, { condition: '不備あり', to: String(index - 2) }] : 'following',
  })
}
