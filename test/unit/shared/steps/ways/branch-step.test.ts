import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readFlowGraph } from '../../../../../shared/bpmn/read/read-flow-graph.ts'
import { branchStep } from '../../../../../shared/steps/ways/branch-step.ts'

const tennyu = readFileSync(join(import.meta.dirname, '../../../../../assets/sample/tennyu.shirakaba.asis.bpmn'), 'utf8')

interface Box { x: number, y: number, width: number, height: number }

/** Places of what is drawn for these ids. */
function boxes(xml: string): Map<string, Box> {
  return new Map([...xml.matchAll(/bpmnElement="([^"]+)"[^>]*>\s*<(?:\w+:)?Bounds ([^>]+)>/g)].map(([, id, words]) => {
    const read = (name: string) => Number(new RegExp(`\\b${name}="([-\\d.]+)"`).exec(words!)![1])
    return [id!, { x: read('x'), y: read('y'), width: read('width'), height: read('height') }]
  }))
}

const cover = (one: Box, other: Box) =>
  one.x < other.x + other.width && other.x < one.x + one.width && one.y < other.y + other.height && other.y < one.y + one.height

describe('a branch behind a step', () => {
  it('covers nothing, behind every step of the sample', async () => {
    const { nodes } = await readFlowGraph(tennyu)
    for (const { id, name } of nodes.filter(({ family }) => family === 'activity')) {
      const { xml, branch, steps } = await branchStep(tennyu, id, 'exclusiveGateway', ['ない', 'ある'])
      const graph = await readFlowGraph(xml)
      const places = boxes(xml)
      const solid = [...graph.nodes, ...graph.data].map((node) => node.id).filter((one) => places.has(one))
      expect(steps.length, name).toBeGreaterThan(0)
      for (const added of [branch, ...steps]) {
        for (const other of solid) if (other !== added) expect(cover(places.get(added)!, places.get(other)!), `${name}: ${other}`).toBe(false)
      }
    }
  })

  it('leads what followed out of the branch, under names that are there at once, in the lane of the step', async () => {
    const before = await readFlowGraph(tennyu)
    const step = before.nodes.find(({ name }) => name.includes('窓口へ出す'))!
    const { xml, branch, steps } = await branchStep(tennyu, step.id, 'exclusiveGateway', ['ない', 'ある'])
    const { nodes, sequenceFlows } = await readFlowGraph(xml)
    const out = sequenceFlows.filter(({ source }) => source === branch)
    expect(sequenceFlows.filter(({ source }) => source === step.id).map(({ target }) => target)).toEqual([branch])
    expect(out.map(({ name }) => name)).toEqual(['ない', 'ある'])
    expect(out.map(({ target }) => target)).toEqual([before.sequenceFlows.find(({ source }) => source === step.id)!.target, steps[0]])
    for (const id of [branch, ...steps]) expect(nodes.find((node) => node.id === id)!.lane).toBe(step.lane)
  })

  it('gives two new steps where nothing follows, and no names to a parallel branch', async () => {
    const { nodes, sequenceFlows } = await readFlowGraph(tennyu)
    const end = nodes.find(({ type }) => type === 'EndEvent')!
    const last = nodes.find(({ id, family }) => family === 'activity' && sequenceFlows.some(({ source, target }) => source === id && target === end.id))!
    const way = sequenceFlows.find(({ source }) => source === last.id)!.id
    const without = tennyu.replace(new RegExp(`<bpmn:(incoming|outgoing)>${way}</bpmn:\\1>`, 'g'), '')
      .replace(new RegExp(`<bpmn:sequenceFlow id="${way}"[^>]*/>`), '').replace(new RegExp(`<bpmndi:BPMNEdge [^>]*bpmnElement="${way}"[\\s\\S]*?</bpmndi:BPMNEdge>`), '')
    const { xml, branch, steps } = await branchStep(without, last.id, 'parallelGateway', [])
    expect(steps).toHaveLength(2)
    expect((await readFlowGraph(xml)).sequenceFlows.filter(({ source }) => source === branch).map(({ name }) => name)).toEqual(['', ''])
  })

  it('leaves the text as it is where there is no such step', async () => {
    expect((await branchStep(tennyu, 'gone', 'exclusiveGateway', [])).xml).toBe(tennyu)
  })
})
