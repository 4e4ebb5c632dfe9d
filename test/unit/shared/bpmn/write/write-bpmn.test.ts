import { describe, expect, it } from 'vitest'
import { decodeBpmnBytes } from '../../../../../shared/bpmn/read/decode-bpmn-bytes.ts'
import { readFlowGraph } from '../../../../../shared/bpmn/read/read-flow-graph.ts'
import { writeBpmn } from '../../../../../shared/bpmn/write/write-bpmn.ts'
import { describeRewrite } from '../../../../../shared/bpmn/write/describe-rewrite.ts'
import { createTranslate } from '../../../../../shared/i18n/translate.ts'
import { fixtureBytes, fixtureNames, fixtureText, processXml } from '../fixture.ts'
import { namedElements } from '../named-elements.ts'

describe('a diagram written anew', () => {
  it.each(fixtureNames('good'))('keeps every id and name, and the flow itself: %s', async (name) => {
    const { text } = decodeBpmnBytes(fixtureBytes(`good/${name}`))
    const written = await writeBpmn(text)
    expect(namedElements(written.xml)).toEqual(namedElements(text))
    expect(await readFlowGraph(written.xml)).toEqual(await readFlowGraph(text))
  })

  it('comes from the model, with the extensions of other tools and the number of comments it has no place for', async () => {
    const written = await writeBpmn(fixtureText('good/tennyu.bpmn'))
    expect(written).toMatchObject({ isRewritten: true, losses: [], comments: 1 })
    expect(written.xml).not.toContain('<!--')
    expect(written.xml).toContain('<town:form number="12">異動届（様式第1号）</town:form>')
    expect(written.xml).toContain('town:terminal="A-3"')
  })

  it('stays as it was where the model would lose something, and says what', async () => {
    const xml = processXml('<bpmn:laneSet id="S"><bpmn:lane id="L" name="係"><bpmn:flowNodeRef>Gone</bpmn:flowNodeRef></bpmn:lane></bpmn:laneSet>')
    const written = await writeBpmn(xml)
    expect(written).toMatchObject({ xml, isRewritten: false })
    expect(written.losses).toEqual([{ kind: 'element', element: 'L', name: 'bpmn:flowNodeRef', line: 3 }])
  })

  it('stays as it was where the model would lose an element that BPMN does not know', async () => {
    const xml = processXml('<bpmn:task id="A"/><bpmn:stamp id="B" name="決裁印"/>')
    const written = await writeBpmn(xml)
    expect(written.xml).toBe(xml)
    expect(describeRewrite(written, 'a.bpmn', createTranslate('ja'))).toContain('3行目の「bpmn:stamp」')
    expect(written.losses[0]).toMatchObject({ kind: 'element', element: 'B', name: 'bpmn:stamp' })
  })

  it('does not count what BPMN takes for granted as lost', async () => {
    const written = await writeBpmn(processXml('<bpmn:userTask id="A" isForCompensation="false" startQuantity="1"/>'))
    expect(written).toMatchObject({ isRewritten: true, losses: [] })
  })
})
