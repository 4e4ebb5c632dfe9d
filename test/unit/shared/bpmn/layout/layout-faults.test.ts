import { describe, expect, it } from 'vitest'
import type { FlowLayout } from '../../../../../shared/bpmn/layout/flow-layout.ts'
import { layoutFlow } from '../../../../../shared/bpmn/layout/layout-flow.ts'
import { generateFlow } from './generate-flow.ts'
import { layoutFaults } from './layout-faults.ts'

const graph = generateFlow({
  seed: 4, steps: 12, lanes: 3, forks: 0.3, loops: 0.1, documents: 0.3, partners: 1, subProcesses: 0, boundaryEvents: 0, notes: 0.1, nestedLanes: false,
})

function spoilt(spoil: (layout: FlowLayout) => void): string[] {
  const layout = layoutFlow(graph)
  spoil(layout)
  return layoutFaults(graph, layout).map(fault => fault.split(':')[0]!)
}

describe('The checker that the layout tests rest on', () => {
  const flow = graph.sequenceFlows[3]!

  it('finds a step moved onto another', () => {
    expect(spoilt(layout => layout.shapes.set(flow.target, layout.shapes.get(flow.source)!))).toContain('overlap')
  })

  it('finds a step across a lane border', () => {
    expect(spoilt(layout => {
      const lane = layout.shapes.get(graph.lanes[0]!.id)!
      const node = graph.nodes.find(entry => entry.lane === graph.lanes[0]!.id)!
      layout.shapes.set(node.id, { ...layout.shapes.get(node.id)!, y: lane.y + lane.height - 10 })
    })).toContain('straddles')
  })

  it('finds a gap between lanes', () => {
    expect(spoilt(layout => {
      const lane = layout.shapes.get(graph.lanes[1]!.id)!
      layout.shapes.set(graph.lanes[1]!.id, { ...lane, y: lane.y + 5 })
    })).toContain('gap')
  })

  it('finds slanted, undocked and missing ways, ways through a shape and ways on top of each other', () => {
    const faults = spoilt(layout => {
      const start = layout.edges.get(flow.id)![0]!
      layout.edges.set(flow.id, [start, { x: start.x + 300, y: start.y + 77 }])
      layout.edges.delete(graph.sequenceFlows[0]!.id)
      const solid = layout.shapes.get(graph.nodes[5]!.id)!
      const long = [{ x: 0, y: solid.y + 30 }, { x: layout.width, y: solid.y + 30 }]
      layout.edges.set(graph.sequenceFlows[1]!.id, long)
      layout.edges.set(graph.sequenceFlows[2]!.id, long)
    })
    for (const rule of ['slanted', 'undocked', 'no way', 'through', 'shared']) expect(faults).toContain(rule)
  })

  it('finds a label on a shape', () => {
    expect(spoilt(layout => layout.labels.set('flow0', layout.shapes.get(flow.target)!))).toContain('label')
  })
})
