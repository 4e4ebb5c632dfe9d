import { describe, expect, it } from 'vitest'
import { findBeginning } from '../../../../renderer/editor/viewer/find-beginning.ts'
import type { DiagramElement } from '../../../../renderer/editor/session/bpmn-js-services.ts'

type Shape = DiagramElement & { incoming: object[]; outgoing: object[] }

function shape(id: string, type: string, x: number, parent?: DiagramElement): Shape {
  return { id, type: `bpmn:${type}`, x, y: 0, width: 100, height: 60, parent, businessObject: { id, $type: `bpmn:${type}` }, incoming: [], outgoing: [] }
}
function connect(source: Shape, target: Shape): void {
  const flow = { id: `${source.id}-${target.id}`, type: 'bpmn:SequenceFlow', source, target }
  source.outgoing.push(flow)
  target.incoming.push(flow)
}

describe('the beginning of a diagram', () => {
  it('is the first steps of the pool with the most work, not of a pool drawn before it', () => {
    const others = shape('others', 'Participant', 0)
    const main = shape('main', 'Participant', 0)
    const lane = shape('lane', 'Lane', 30, main)
    const ask = shape('ask', 'StartEvent', 40, others)
    const start = shape('start', 'StartEvent', 200, lane)
    const take = shape('take', 'Task', 300, lane)
    const check = shape('check', 'UserTask', 500, lane)
    const write = shape('write', 'UserTask', 700, lane)
    connect(start, take)
    connect(take, check)
    connect(check, write)
    expect(findBeginning([others, main, lane, ask, start, take, check, write]).map(({ id }) => id)).toEqual(['start', 'take', 'check'])
  })

  it('is nothing without steps, and ends where the flow goes round', () => {
    const main = shape('main', 'Participant', 0)
    expect(findBeginning([main])).toEqual([])
    const one = shape('one', 'Task', 0, main)
    const two = shape('two', 'Task', 200, main)
    connect(one, two)
    connect(two, one)
    expect(findBeginning([one, two]).map(({ id }) => id)).toEqual(['one', 'two'])
  })
})
