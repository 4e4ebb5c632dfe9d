import { describe, expect, it } from 'vitest'
import type { FlowNode, NodeFamily } from '../../../../../shared/bpmn/flow-graph.ts'
import { dataLinkKey } from '../../../../../shared/bpmn/layout/flow-layout.ts'
import type { LayoutGraph } from '../../../../../shared/bpmn/layout/layout-graph.ts'
import { layoutFlow } from '../../../../../shared/bpmn/layout/layout-flow.ts'
import { layoutFaults } from './layout-faults.ts'

type Step = [id: string, lane: string | null, family?: NodeFamily, more?: Partial<FlowNode>]

function flowOf(lanes: string[], steps: Step[], flows: string[], more: Partial<LayoutGraph> = {}): LayoutGraph {
  return {
    id: 'c', name: '', pools: [{ id: 'town', name: '町', isBlackBox: false }],
    lanes: lanes.map(id => ({ id, name: id, pool: 'town', parent: null })),
    nodes: steps.map(([id, lane, family = 'activity', rest = {}]) => ({
      id, type: family === 'activity' ? 'Task' : family === 'gateway' ? 'ExclusiveGateway' : 'EndEvent', family, name: id, documentation: '', pool: 'town',
      lane, subProcess: null, attachedTo: null, trigger: null, attributes: {}, ...rest,
    })),
    sequenceFlows: flows.map(flow => {
      const [source, target] = flow.split('>') as [string, string]
      return { id: flow, name: '', source, target, isDefault: false }
    }),
    messageFlows: [], data: [], dataLinks: [], annotations: [], ...more,
  }
}

/** The layout with the middle of each shape. */
function drawn(graph: LayoutGraph) {
  const layout = layoutFlow(graph)
  expect(layoutFaults(graph, layout)).toEqual([])
  const x = (id: string): number => layout.shapes.get(id)!.x + layout.shapes.get(id)!.width / 2
  const y = (id: string): number => layout.shapes.get(id)!.y + layout.shapes.get(id)!.height / 2
  return { layout, x, y, bends: (id: string): number => layout.edges.get(id)!.length - 2 }
}

describe('The shape of a lane layout', () => {
  it('hands over to another lane straight down, in the same column', () => {
    const { x, y, bends } = drawn(flowOf(['住民', '窓口', '係長'], [['書く', '住民'], ['受ける', '窓口'], ['決裁', '係長']], ['書く>受ける', '受ける>決裁']))
    expect(x('受ける')).toBe(x('書く'))
    expect(x('決裁')).toBe(x('書く'))
    expect(y('決裁')).toBeGreaterThan(y('受ける'))
    expect(bends('書く>受ける') + bends('受ける>決裁')).toBe(0)
  })

  it('does not pass a step on the way down', () => {
    const { bends } = drawn(flowOf(['住民', '窓口', '係長'], [['書く', '住民'], ['受ける', '窓口'], ['決裁', '係長']], ['書く>受ける', '書く>決裁']))
    expect(bends('書く>受ける')).toBe(0)
    expect(bends('書く>決裁')).toBeGreaterThan(0)
  })

  it('keeps the longer branch on the row of the fork and the shorter one off it', () => {
    const { y } = drawn(flowOf(['窓口'], [['a', '窓口'], ['g', '窓口', 'gateway'], ['b', '窓口'], ['c', '窓口'], ['d', '窓口'], ['e', '窓口']],
      ['a>g', 'g>d', 'g>b', 'b>c', 'c>e', 'd>e']))
    expect([y('g'), y('b'), y('c'), y('e')]).toEqual([y('a'), y('a'), y('a'), y('a')])
    expect(y('d')).not.toBe(y('a'))
  })

  it('puts a step that only leads back straight beside its fork', () => {
    const { x, y, bends } = drawn(flowOf(['窓口'], [['a', '窓口'], ['b', '窓口'], ['g', '窓口', 'gateway'], ['直す', '窓口'], ['c', '窓口']],
      ['a>b', 'b>g', 'g>直す', '直す>b', 'g>c']))
    expect(x('直す')).toBe(x('g'))
    expect(y('直す')).not.toBe(y('g'))
    expect(bends('g>直す')).toBe(0)
    expect(bends('直す>b')).toBe(1)
  })

  it('leads what follows a boundary event below its activity, and never as the main path', () => {
    const { y } = drawn(flowOf(['窓口'], [
      ['a', '窓口'], ['b', '窓口'], ['期限', '窓口', 'event', { attachedTo: 'a', type: 'BoundaryEvent' }], ['p', '窓口'], ['q', '窓口'], ['r', '窓口'],
    ], ['a>b', '期限>p', 'p>q', 'q>r']))
    expect(y('b')).toBe(y('a'))
    expect(y('p')).toBeGreaterThan(y('a'))
  })

  it('stands a document straight beside the step that writes it', () => {
    const { x, layout } = drawn(flowOf(['窓口'], [['a', '窓口'], ['b', '窓口']], ['a>b'], {
      data: [{ id: 'doc', name: '申請書', kind: 'document' }],
      dataLinks: [{ node: 'b', data: 'doc', direction: 'write' }],
    }))
    expect(x('doc')).toBe(x('b'))
    expect(layout.edges.get(dataLinkKey('b', 'doc', 'write'))).toHaveLength(2)
  })

  it('moves a black box between two pools out of their way', () => {
    const graph = flowOf([], [['a', null], ['b', null, 'activity', { pool: 'school' }]], [], {
      pools: [{ id: 'town', name: '町', isBlackBox: false }, { id: 'box', name: '住民', isBlackBox: true }, { id: 'school', name: '学校', isBlackBox: false }],
      messageFlows: [{ id: 'm', name: '通知', source: 'a', target: 'b' }, { id: 'n', name: '', source: 'box', target: 'a' }],
    })
    const { y, bends } = drawn(graph)
    expect((y('box') - y('town')) * (y('box') - y('school'))).toBeGreaterThan(0)
    expect(bends('m')).toBe(0)
  })

  it('leads a message into a sub-process to the step within', () => {
    const graph = flowOf([], [
      ['sub', null, 'activity', { type: 'SubProcess' }], ['inner', null, 'activity', { subProcess: 'sub' }], ['far', null, 'activity', { pool: 'school' }],
    ], [], {
      pools: [{ id: 'town', name: '町', isBlackBox: false }, { id: 'school', name: '学校', isBlackBox: false }],
      messageFlows: [{ id: 'm', name: '照会', source: 'far', target: 'inner' }],
    })
    expect(drawn(graph).layout.expanded.has('sub')).toBe(true)
  })

  it('lines up steps that no flow touches, beside the flow and not in it', () => {
    const { x, y } = drawn(flowOf(['窓口'], [['a', '窓口'], ['b', '窓口'], ['p', '窓口'], ['q', '窓口'], ['r', '窓口']], ['a>b']))
    expect(new Set([y('p'), y('q'), y('r')]).size).toBe(1)
    expect(y('p')).not.toBe(y('a'))
    expect([x('p') < x('q'), x('q') < x('r')]).toEqual([true, true])
  })

  it('draws messages between black boxes, past one that lies between, with their names', () => {
    const pools = ['住民', '町', '県'].map(id => ({ id, name: id, isBlackBox: true }))
    const { layout, bends } = drawn(flowOf([], [], [], {
      pools, messageFlows: [{ id: 'm', name: '申請', source: '住民', target: '町' }, { id: 'n', name: '', source: '住民', target: '県' }],
    }))
    expect(bends('m')).toBe(0)
    expect(bends('n')).toBeGreaterThan(0)
    expect(layout.labels.has('m')).toBe(true)
  })

  it('gives whole pixels', () => {
    const { layout } = drawn(flowOf(['窓口'], [['a', '窓口'], ['s', '窓口', 'activity', { type: 'SubProcess' }], ['Sub-step', '窓口', 'activity', { subProcess: 's' }]], ['a>s']))
    const numbers = [...layout.shapes.values(), ...layout.labels.values(), ...[...layout.edges.values()].flat()].flatMap(entry => Object.values(entry))
    expect(numbers.filter(number => !Number.isInteger(number))).toEqual([])
  })

  it('draws a flow from a step to itself', () => {
    expect(drawn(flowOf(['窓口'], [['a', '窓口'], ['b', '窓口']], ['a>b', 'a>a'])).bends('a>a')).toBeGreaterThanOrEqual(2)
  })

  it('gives steps without a lane room of their own below the lanes', () => {
    const { y, layout } = drawn(flowOf(['窓口'], [['a', '窓口'], ['b', null]], ['a>b']))
    const lane = layout.shapes.get('窓口')!
    expect(y('b')).toBeGreaterThan(lane.y + lane.height)
  })

  it('stands a graph that contradicts itself: circular lanes and sub-processes, events on events', () => {
    const graph = flowOf(['x', 'y'], [['a', 'x', 'activity', { subProcess: 'b' }], ['b', 'y', 'activity', { subProcess: 'a' }],
      ['c', 'x', 'event', { attachedTo: 'd' }], ['d', 'x', 'event', { attachedTo: 'c' }]], ['a>b'])
    graph.lanes[0]!.parent = 'y'
    graph.lanes[1]!.parent = 'x'
    for (const { id } of graph.nodes) expect(layoutFlow(graph).shapes.has(id)).toBe(true)
  })
})
