import { describe, expect, it } from 'vitest'
import { found, stepsNamed, type FlowSketch } from './flow-text.ts'

describe('a flow that cannot be followed', () => {
  it('has no start or no end, and the mend is one event at the open side', () => {
    const open: FlowSketch = { nodes: ['A task 届を受け取る', 'B task 届を見る'], flows: ['A>B'] }
    expect(found('C01', open)).toMatchObject([{ element: 'A', severity: 'error', fix: { kind: 'add-start', element: 'A' } }])
    expect(found('C02', open)).toMatchObject([{ element: 'B', severity: 'error', fix: { kind: 'add-end', element: 'B' } }])
    expect(found('C03', open)).toEqual([])
    const sound = stepsNamed('届を受け取る')
    expect([...found('C01', sound), ...found('C02', sound)]).toEqual([])
  })

  it('names the diagram where several steps could be the first, and mends nothing by itself', () => {
    const open: FlowSketch = { nodes: ['A task a', 'B task b', 'C task c', 'E endEvent'], flows: ['A>C', 'B>C', 'C>E'] }
    expect(found('C01', open)).toMatchObject([{ element: 'P', fix: null }])
  })

  it('stops at a step that nothing leaves', () => {
    const dead: FlowSketch = { nodes: ['S startEvent', 'A task a', 'B task b', 'E endEvent'], flows: ['S>A', 'S>B', 'A>E'] }
    expect(found('C03', dead)).toMatchObject([{ element: 'B', fix: { kind: 'add-end', element: 'B' } }])
  })

  it('does not stop where a link goes on elsewhere, nor at a compensation', () => {
    const linked: FlowSketch = {
      nodes: ['S startEvent', 'T intermediateThrowEvent <bpmn:linkEventDefinition name="あ"/>', 'C intermediateCatchEvent <bpmn:linkEventDefinition name="あ"/>', 'E endEvent'],
      flows: ['S>T', 'C>E'],
    }
    expect([...found('C03', linked), ...found('C04', linked)]).toEqual([])
  })

  it('leaves steps out of reach; of a chain the first is told, of a circle one', () => {
    const sketch: FlowSketch = {
      nodes: ['S startEvent', 'A task a', 'E endEvent', 'B task b', 'C task c', 'K task k', 'L task l', 'Z task z'],
      flows: ['S>A', 'A>E', 'B>C', 'C>A', 'K>L', 'L>K'],
    }
    expect(found('C04', sketch).map(({ element, reason }) => [element, reason])).toEqual([
      ['B', 'checks.C04.noWay'], ['Z', 'checks.C04.alone'], ['K', 'checks.C04.noWay'],
    ])
  })

  it('reaches what follows an event on the edge of a step', () => {
    const sketch: FlowSketch = {
      nodes: ['S startEvent', 'A task a', 'X boundaryEvent attachedToRef="A" 期限<bpmn:timerEventDefinition/>', 'B task b', 'E endEvent'],
      flows: ['S>A', 'A>E', 'X>B', 'B>E'],
    }
    expect([...found('C03', sketch), ...found('C04', sketch)]).toEqual([])
  })
})

describe('branches', () => {
  const choice = (one: string, other: string, type = 'exclusiveGateway'): FlowSketch => ({
    nodes: ['S startEvent', `G ${type} 不備の有無`, 'A task a', 'B task b', 'E endEvent'],
    flows: ['S>G', `G>A:${one}`, `G>B:${other}`, 'A>E', 'B>E'],
  })

  it('must say when they are taken; the other answer of a pair is offered', () => {
    expect(found('C05', choice('不備あり', ''))).toMatchObject([{ element: 'G-B', fix: { kind: 'name', element: 'G-B', name: '不備なし' } }])
    expect(found('C05', choice('書類が届いた', ''))).toMatchObject([{ element: 'G-B', fix: null }])
    expect(found('C05', choice('', ''))).toHaveLength(2)
    expect(found('C05', choice('ある', 'ない'))).toEqual([])
    expect(found('C05', choice('', '', 'parallelGateway'))).toEqual([])
  })

  it('are told from parallel ways: conditions behind a parallel gateway are unclear', () => {
    expect(found('C06', choice('ある', 'ない', 'parallelGateway'))).toMatchObject([{ element: 'G', reason: 'checks.C06.conditions' }])
  })

  it('that leave a step without a gateway get one where they bear conditions', () => {
    expect(found('C06', choice('ある', 'ない', 'task'))).toMatchObject([
      { element: 'G', reason: 'checks.C06.noGateway', fix: { kind: 'insert-gateway', element: 'G', type: 'ExclusiveGateway' } },
    ])
    expect(found('C06', choice('', '', 'task'))).toMatchObject([{ element: 'G', fix: null }])
  })

  const block = (split: string, join: string, further: string[] = []): FlowSketch => ({
    nodes: ['S startEvent', `G ${split}`, 'A task a', 'B task b', `J ${join}`, 'E endEvent'],
    flows: ['S>G', 'G>A', 'G>B', 'A>J', 'B>J', 'J>E', ...further],
  })

  it('of a choice must not wait for each other', () => {
    expect(found('C06', block('exclusiveGateway', 'parallelGateway'))).toMatchObject([{ element: 'J', reason: 'checks.C06.waits' }])
    expect(found('C06', block('exclusiveGateway', 'exclusiveGateway'))).toEqual([])
  })

  it('that run together must wait for each other', () => {
    expect(found('C06', block('parallelGateway', 'exclusiveGateway'))).toMatchObject([
      { element: 'J', reason: 'checks.C06.passes', fix: { kind: 'change-type', element: 'J', type: 'ParallelGateway' } },
    ])
    expect(found('C06', block('parallelGateway', 'task'))).toMatchObject([{ element: 'J', reason: 'checks.C06.twice' }])
    expect(found('C06', block('parallelGateway', 'parallelGateway'))).toEqual([])
  })

  it('may hold a choice of their own, a loop, or an early way out', () => {
    const inner: FlowSketch = {
      nodes: ['S startEvent', 'G parallelGateway', 'X exclusiveGateway', 'A task a', 'B task b', 'M exclusiveGateway', 'C task c', 'J parallelGateway', 'R exclusiveGateway', 'E endEvent', 'F endEvent'],
      flows: ['S>G', 'G>X', 'X>A:x', 'X>B:y', 'A>M', 'B>M', 'M>J', 'G>C', 'C>J', 'J>R', 'R>G:もう一度', 'R>E:終わり', 'X>F:やめる'],
    }
    expect(found('C06', inner)).toEqual([])
    const endless: FlowSketch = { nodes: ['S startEvent', 'G parallelGateway', 'A task a', 'L task l', 'K task k', 'E endEvent'], flows: ['S>G', 'G>A', 'G>L', 'L>K', 'K>L', 'A>E'] }
    expect(found('C06', endless)).toEqual([])
  })
})

describe('who does it', () => {
  it('is unknown for a step outside every lane, and for a flow without any', () => {
    const sketch = { ...stepsNamed('a', 'b', 'c'), lanes: { 窓口: ['S', 'T0', 'T1', 'E'] } }
    expect(found('C07', sketch)).toMatchObject([{ element: 'T2', reason: 'checks.C07.step' }])
    expect(found('C07', stepsNamed('a', 'b', 'c'))).toMatchObject([{ element: 'T0', reason: 'checks.C07.flow', values: { count: 3 } }])
    expect(found('C07', stepsNamed('a', 'b'))).toEqual([])
  })

  it('needs no lane that does nothing; one that holds a drawing is not taken out unasked', () => {
    const sketch: FlowSketch = {
      ...stepsNamed('a'),
      lanes: { 窓口: ['S', 'T0', 'E'], 係長: [], 課長: [] },
      documents: { D: '台帳' },
      shapes: { Lane0: [0, 0, 600, 100], Lane1: [0, 100, 600, 100], Lane2: [0, 200, 600, 100], S: [50, 30, 36, 36], T0: [150, 10, 100, 80], E: [300, 30, 36, 36], D: [300, 120, 36, 50] },
    }
    expect(found('C13', sketch)).toMatchObject([{ element: 'Lane1', fix: null }, { element: 'Lane2', fix: { kind: 'remove', element: 'Lane2' } }])
  })
})

describe('symbols and their names', () => {
  it('are told where staff do not meet them every day, whatever the everyday marks of tasks', () => {
    const sketch: FlowSketch = {
      nodes: ['S startEvent <bpmn:messageEventDefinition/>', 'A scriptTask a', 'B sendTask b', 'G inclusiveGateway g', 'C callActivity c', 'E endEvent x<bpmn:terminateEventDefinition/>', 'I intermediateCatchEvent i<bpmn:timerEventDefinition/>'],
    }
    expect(found('C12', sketch).map(({ element, reason }) => [element, reason.slice(11)])).toEqual([
      ['A', 'task'], ['G', 'gateway'], ['C', 'subProcess'], ['E', 'event'],
    ])
    expect(found('C12', sketch)[0]?.fix).toEqual({ kind: 'change-type', element: 'A', type: 'Task' })
  })

  it('need a name where the branches are bare answers, where something is waited for, and where there are several ends', () => {
    const sketch = (label: string): FlowSketch => ({
      nodes: ['S startEvent', 'G exclusiveGateway', 'W intermediateCatchEvent <bpmn:timerEventDefinition/>', 'E endEvent', 'F endEvent 却下'],
      flows: ['S>G', `G>W:${label}あり`, `G>F:${label}なし`, 'W>E'],
    })
    expect(found('C19', sketch('')).map(({ element }) => element).toSorted()).toEqual(['E', 'G', 'W'])
    expect(found('C19', sketch('不備')).map(({ element }) => element).toSorted()).toEqual(['E', 'W'])
    expect(found('C19', stepsNamed('a'))).toEqual([])
  })

  it('are told by their neighbour where a step, a lane or a document has no name', () => {
    const sketch: FlowSketch = { ...stepsNamed('届を見る', ''), lanes: { '': ['S', 'T0', 'T1', 'E'] }, documents: { D: '' }, links: ['T0>D'] }
    expect(found('C20', sketch).map(({ element, values }) => [element, values])).toEqual([
      ['T1', { before: '届を見る' }], ['Lane0', {}], ['D', { step: '届を見る' }],
    ])
  })
})
