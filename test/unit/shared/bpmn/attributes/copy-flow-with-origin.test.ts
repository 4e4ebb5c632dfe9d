import { describe, expect, it } from 'vitest'
import { copyFlowWithOrigin } from '../../../../../shared/bpmn/attributes/copy-flow-with-origin.ts'
import { readFlowGraph } from '../../../../../shared/bpmn/read/read-flow-graph.ts'
import { fixtureText } from '../fixture.ts'
import { namedElements } from '../named-elements.ts'

describe('a flow copied for a ToBe', () => {
  it('says of every step which element of which flow and revision it came from, and is the same otherwise', async () => {
    const text = fixtureText('good/tennyu.bpmn')
    const copy = await copyFlowWithOrigin(text, { flowId: 'flow-1', revision: '3' })
    const { nodes } = await readFlowGraph(copy)
    expect(nodes).toHaveLength(11)
    for (const { id, attributes } of nodes) {
      expect(attributes).toEqual({ originFlow: 'flow-1', originElement: id, originRevision: '3' })
    }
    expect(namedElements(copy)).toEqual(namedElements(text))
    expect(copy.replace(/ (kurabe:origin\w+|xmlns:kurabe)="[^"]*"/g, '')).toBe(text)
  })

  it('marks arrows, pools, lanes, documents and notes as well', async () => {
    const copy = await copyFlowWithOrigin(fixtureText('good/tennyu.bpmn'), { flowId: 'f', revision: '1' })
    for (const id of ['Flow_1', 'Message_todoke', 'Participant_town', 'Lane_office', 'DataRef_todoke_1', 'StoreRef_juki', 'Note_1']) {
      expect(copy).toMatch(new RegExp(`<[^>]*kurabe:originElement="${id}"`))
    }
  })

  it('names the flow it was made from, not the one before', async () => {
    const first = await copyFlowWithOrigin(fixtureText('good/tennyu.bpmn'), { flowId: 'asis', revision: '1' })
    const second = await copyFlowWithOrigin(first, { flowId: 'tobe', revision: '2' })
    expect(second).not.toContain('="asis"')
    expect((await readFlowGraph(second)).nodes[0]?.attributes).toMatchObject({ originFlow: 'tobe', originRevision: '2' })
  })
})
