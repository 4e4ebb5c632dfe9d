import { describe, expect, it } from 'vitest'
import { attributesDescriptor } from '../../../../../shared/bpmn/attributes/attributes-descriptor.ts'
import { writeAttributes } from '../../../../../shared/bpmn/attributes/write-attributes.ts'
import { readFlowGraph } from '../../../../../shared/bpmn/read/read-flow-graph.ts'
import { createBpmnModel } from '../../../../../shared/bpmn/write/bpmn-model.ts'
import { writeBpmn } from '../../../../../shared/bpmn/write/write-bpmn.ts'
import { fixtureText, processXml } from '../fixture.ts'

const attributesOf = async (xml: string, id: string) => (await readFlowGraph(xml)).nodes.find((node) => node.id === id)?.attributes

describe('our attributes in the text of a diagram', () => {
  it('are added, changed and removed, and nothing else changes', async () => {
    const text = fixtureText('good/tennyu.bpmn')
    const first = new Map<string, Record<string, string>>([
      ['Task_check', { system: '住基 "新" <2>', note: '一行\n二行' }],
      ['Nowhere', { note: 'x' }],
    ])
    const added = writeAttributes(text, first)
    expect(await attributesOf(added, 'Task_check')).toEqual({ system: '住基 "新" <2>', note: '一行\n二行' })
    const changed = writeAttributes(added, new Map([['Task_check', { system: '新住基', note: null }]]))
    expect(await attributesOf(changed, 'Task_check')).toEqual({ system: '新住基' })
    const removed = writeAttributes(changed, new Map([['Task_check', { system: null }]]))
    expect(removed.replace(' xmlns:kurabe="urn:kurabe:bpmn:1"', '')).toBe(text)
  })

  it('leave a text alone that they do not concern', () => {
    const text = fixtureText('good/tennyu.bpmn')
    expect(writeAttributes(text, new Map([['Task_check', { note: null }]]))).toBe(text)
  })

  it('go on elements of the model, not on an extension with the same id', async () => {
    const xml = processXml('<bpmn:task id="A"><bpmn:extensionElements><x:y xmlns:x="urn:x" id="A"/></bpmn:extensionElements></bpmn:task>')
    expect(writeAttributes(xml, new Map([['A', { note: 'z' }]])).match(/kurabe:note/g)).toHaveLength(1)
  })

  it('use another prefix where theirs is taken', async () => {
    const xml = processXml('<bpmn:task id="A"/>').replace(' id="D"', ' id="D" xmlns:kurabe="urn:other"')
    const written = writeAttributes(xml, new Map([['A', { note: 'z' }]]))
    expect(written).toContain('xmlns:kurabe2="urn:kurabe:bpmn:1"')
    expect(await attributesOf(written, 'A')).toEqual({ note: 'z' })
  })

  it('survive tools that do not know them, and are known to the model that does', async () => {
    const text = writeAttributes(fixtureText('good/tennyu.bpmn'), new Map([['Task_check', { system: '住基', minutesPerCase: '7.5', casesPerYear: 'unknown' }]]))
    const written = await writeBpmn(text)
    expect(written.isRewritten).toBe(true)
    expect(await attributesOf(written.xml, 'Task_check')).toEqual({ system: '住基', minutesPerCase: '7.5', casesPerYear: 'unknown' })
    const model = createBpmnModel({ kurabe: attributesDescriptor })
    const { rootElement, warnings } = await model.fromXML(text)
    expect(warnings).toEqual([])
    const { xml } = await model.toXML(rootElement, { format: true })
    expect(await attributesOf(xml, 'Task_check')).toEqual({ system: '住基', minutesPerCase: '7.5', casesPerYear: 'unknown' })
  })
})
