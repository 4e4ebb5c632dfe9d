import { describe, expect, it } from 'vitest'
import { layoutFlow } from '../../../../../shared/bpmn/layout/layout-flow.ts'
import type { FlowPlan } from './generate-flow.ts'
import { generateFlow } from './generate-flow.ts'
import { layoutFaults } from './layout-faults.ts'

/** Plans of every mixture: few and many lanes, forks, loops, documents, partners, sub-processes, boundary events, nested lanes. */
function planOf(seed: number): FlowPlan {
  return {
    seed, steps: 4 + seed % 40, lanes: seed % 6, forks: (seed % 5) / 10, loops: (seed % 4) / 12, documents: (seed % 3) / 4, partners: seed % 4,
    subProcesses: (seed % 7) / 40, boundaryEvents: (seed % 3) / 14, notes: (seed % 4) / 20, nestedLanes: seed % 2 === 0,
  }
}

const large: FlowPlan = {
  seed: 7, steps: 165, lanes: 8, forks: 0.15, loops: 0.05, documents: 0.2, partners: 1, subProcesses: 0, boundaryEvents: 0.02, notes: 0.02,
  nestedLanes: false,
}

describe('The lane layout', () => {
  it('breaks no rule of the drawing on 150 generated flows', () => {
    for (let seed = 1; seed <= 150; seed++) {
      const graph = generateFlow(planOf(seed))
      expect({ seed, faults: layoutFaults(graph, layoutFlow(graph)) }).toEqual({ seed, faults: [] })
    }
  }, 60_000)

  it('gives the same drawing for the same flow', () => {
    for (const seed of [3, 14, 29]) {
      const [one, other] = [1, 2].map(() => layoutFlow(generateFlow(planOf(seed))))
      expect([...one!.shapes]).toEqual([...other!.shapes])
      expect([...one!.edges]).toEqual([...other!.edges])
    }
  })

  it('keeps the steps of an unbranched flow on one row per lane, and each lane change straight or with few bends', () => {
    const graph = generateFlow({ ...planOf(1), steps: 20, lanes: 3, forks: 0, loops: 0, documents: 0, partners: 0, boundaryEvents: 0, notes: 0, subProcesses: 0 })
    const layout = layoutFlow(graph)
    for (const lane of graph.lanes) {
      const middles = graph.nodes.filter(node => node.lane === lane.id).map(node => {
        const bounds = layout.shapes.get(node.id)!
        return bounds.y + bounds.height / 2
      })
      expect(new Set(middles).size).toBeLessThanOrEqual(1)
    }
    for (const points of layout.edges.values()) expect(points.length).toBeLessThanOrEqual(4)
  })

  it('lets time run from left to right: no step stands left of one that leads to it, except where the flow goes back', () => {
    const graph = generateFlow({ ...planOf(5), loops: 0, steps: 30 })
    const layout = layoutFlow(graph)
    const middle = (id: string): number => layout.shapes.get(id)!.x + layout.shapes.get(id)!.width / 2
    for (const flow of graph.sequenceFlows) {
      const source = graph.nodes.find(node => node.id === flow.source)!
      if (source.attachedTo === null) expect(middle(flow.target)).toBeGreaterThanOrEqual(middle(flow.source) - 1)
    }
  })

  it('hardly moves when a step is added at the end', () => {
    const graph = generateFlow({ ...planOf(8), loops: 0 })
    const before = layoutFlow(graph)
    const end = graph.nodes.find(node => node.type === 'EndEvent' && node.subProcess === null && node.pool === 'town')!
    graph.nodes.push({ ...end, id: 'more', type: 'Task', family: 'activity', name: '控えをとじる' })
    end.type = 'IntermediateThrowEvent'
    graph.sequenceFlows.push({ id: 'flowMore', name: '', source: end.id, target: 'more', isDefault: false })
    const after = layoutFlow(graph)
    const moved = graph.nodes.filter(({ id }) => {
      const [old, now] = [before.shapes.get(id), after.shapes.get(id)!]
      return old !== undefined && Math.hypot(old.x - now.x, old.y - now.y) > 60
    })
    expect(moved.length).toBeLessThanOrEqual(graph.nodes.length / 10)
  })

  it('lays out 200 steps in 8 lanes without a fault; `npm run bench -- layout` tells how fast', () => {
    const graph = generateFlow(large)
    expect(graph.nodes.length).toBeGreaterThanOrEqual(200)
    expect(layoutFaults(graph, layoutFlow(graph))).toEqual([])
  })

  it('sizes shapes by an exact measure of the text when one is given', () => {
    const graph = generateFlow({ ...planOf(1), steps: 3, lanes: 0, boundaryEvents: 0, partners: 0, subProcesses: 0 })
    const task = graph.nodes.find(node => node.family === 'activity')!
    const narrow = layoutFlow(graph).shapes.get(task.id)!
    const wide = layoutFlow(graph, { measure: line => line.length * 40 }).shapes.get(task.id)!
    expect(wide.width * wide.height).toBeGreaterThan(narrow.width * narrow.height)
  })

  it('stands an empty graph', () => {
    const empty = { id: '', name: '', pools: [], lanes: [], nodes: [], sequenceFlows: [], messageFlows: [], data: [], dataLinks: [], annotations: [] }
    expect(layoutFlow(empty).shapes.size).toBe(0)
  })
})
