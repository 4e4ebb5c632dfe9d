import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readFlowGraph } from '../../../../../shared/bpmn/read/read-flow-graph.ts'
import { stepsOfDiagram } from '../../../../../shared/steps/steps-of-diagram.ts'
import { insertStep } from '../../../../../shared/steps/ways/insert-step.ts'

const tennyu = readFileSync(join(import.meta.dirname, '../../../../../assets/sample/tennyu.shirakaba.asis.bpmn'), 'utf8')

describe('a step put in behind another', () => {
  it('stands between it and what followed, in its lane, behind every step that one way leaves', async () => {
    const before = await readFlowGraph(tennyu)
    for (const { id, name, lane } of before.nodes.filter(({ family }) => family === 'activity')) {
      const [way, ...others] = before.sequenceFlows.filter(({ source }) => source === id)
      if (way === undefined || others.length > 0) continue
      const { xml, step } = await insertStep(tennyu, id)
      const { nodes, sequenceFlows } = await readFlowGraph(xml)
      expect(sequenceFlows.filter(({ source }) => source === id).map(({ target }) => target), name).toEqual([step])
      expect(sequenceFlows.filter(({ source }) => source === step).map((flow) => [flow.id, flow.target]), name).toEqual([[way.id, way.target]])
      expect(nodes.find((node) => node.id === step)!.lane).toBe(lane)
      expect(xml).toContain(`bpmnElement="${step}"`)
    }
  })

  it('may be a wait, as the table knows it', async () => {
    const { nodes, sequenceFlows } = await readFlowGraph(tennyu)
    const behind = nodes.find(({ id, family }) => family === 'activity' && sequenceFlows.filter(({ source }) => source === id).length === 1)!
    const { xml, step } = await insertStep(tennyu, behind.id, 'wait')
    expect(stepsOfDiagram(xml).table.rows.find(({ key }) => key === step)!.kind).toBe('wait')
  })

  it('leaves the text as it is where there is nothing to stand behind', async () => {
    expect(await insertStep(tennyu, 'gone')).toEqual({ xml: tennyu, step: '' })
  })
})
