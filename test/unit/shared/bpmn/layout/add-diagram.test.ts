import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { addDiagram } from '../../../../../shared/bpmn/layout/add-diagram.ts'
import { diagramRoots } from '../../../../../shared/bpmn/layout/diagram-roots.ts'
import { layoutFlow } from '../../../../../shared/bpmn/layout/layout-flow.ts'
import { readLayoutGraph } from '../../../../../shared/bpmn/layout/read-layout-graph.ts'
import { openBpmnDocument } from '../../../../../shared/bpmn/read/bpmn-document.ts'
import { createBpmnModel } from '../../../../../shared/bpmn/write/bpmn-model.ts'
import { layoutFaults } from './layout-faults.ts'

const folder = '../shared/data'
const files = ['align-ja', 'miwg'].flatMap(name => {
  const path = join(folder, name)
  return existsSync(path) ? readdirSync(path).filter(file => file.endsWith('.bpmn')).map(file => join(path, file)) : []
})

function withoutDiagram(xml: string): string {
  return xml.replace(/\s*<(\w+:)?BPMNDiagram[\s\S]*<\/(\w+:)?BPMNDiagram>/g, '')
}

describe('Adding a diagram part', () => {
  const plain = `<?xml version="1.0" encoding="UTF-8"?>
<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" id="d" targetNamespace="t">
  <!-- kept as it is -->
  <process id="p" isExecutable="false">
    <startEvent id="s" name="来庁" />
    <subProcess id="sub" name="審査"><startEvent id="s2" /><task id="t2" name="見る" /><sequenceFlow id="f2" sourceRef="s2" targetRef="t2" /></subProcess>
    <subProcess id="folded" name="決裁" />
    <exclusiveGateway id="g" name="不備は" />
    <dataObjectReference id="doc" name="申請書 &amp; 控え" dataObjectRef="o" /><dataObject id="o" />
    <task id="t" name="直す"><dataInputAssociation id="da"><sourceRef>doc</sourceRef></dataInputAssociation></task>
    <endEvent id="e" />
    <sequenceFlow id="f1" sourceRef="s" targetRef="sub" /><sequenceFlow id="f3" sourceRef="sub" targetRef="g" />
    <sequenceFlow id="f4" name="ある" sourceRef="g" targetRef="t" /><sequenceFlow id="f5" name="ない" sourceRef="g" targetRef="folded" />
    <sequenceFlow id="f6" sourceRef="folded" targetRef="e" /><sequenceFlow id="f7" sourceRef="t" targetRef="sub" />
    <textAnnotation id="n"><text>窓口で聞く</text></textAnnotation><association id="a" sourceRef="n" targetRef="t" />
  </process>
</definitions>
`

  it('leaves every character of the model as it was', async () => {
    const drawn = await addDiagram(plain)
    const start = drawn.indexOf('  <bpmndi:BPMNDiagram')
    const end = drawn.indexOf('</definitions>')
    expect(drawn.slice(0, start) + drawn.slice(end)).toBe(plain)
  })

  it('draws every node, document, annotation, flow and tie, sub-processes open where they have contents', async () => {
    const drawn = await addDiagram(plain)
    const shown = [...drawn.matchAll(/bpmnElement="([^"]+)"/g)].map(match => match[1])
    expect(shown.toSorted()).toEqual(['a', 'da', 'doc', 'e', 'f1', 'f2', 'f3', 'f4', 'f5', 'f6', 'f7', 'folded', 'g', 'n', 'p', 's', 's2', 'sub', 't', 't2'])
    expect(drawn).toMatch(/bpmnElement="sub" isExpanded="true"/)
    expect(drawn).toMatch(/bpmnElement="folded" isExpanded="false"/)
    expect(drawn).toMatch(/bpmnElement="f4">[\s\S]*?<bpmndi:BPMNLabel>/)
  })

  it('replaces a diagram part instead of adding a second one', async () => {
    const once = await addDiagram(plain)
    expect(await addDiagram(once)).toBe(once)
  })

  it('gives a process outside all pools a diagram of its own', async () => {
    const two = plain.replace('</definitions>', '  <process id="q"><task id="x" name="別の手順" /></process>\n</definitions>')
    const drawn = await addDiagram(two)
    expect([...drawn.matchAll(/<bpmndi:BPMNPlane [^>]*bpmnElement="([^"]+)"/g)].map(match => match[1])).toEqual(['p', 'q'])
  })

  it('uses no id that the document has already', async () => {
    const taken = plain.replace('id="t2"', 'id="s_di"').replace('targetRef="t2"', 'targetRef="s_di"')
    const ids = [...(await addDiagram(taken)).matchAll(/ id="([^"]+)"/g)].map(match => match[1])
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('returns a text without flow as it is', async () => {
    const other = '<note>何もない</note>'
    expect(await addDiagram(other)).toBe(other)
  })

  if (files.length === 0) {
    it.skip(`reads the models of ${folder}: they are not on this machine`, () => undefined)
    return
  }

  it.each(files)('draws %s without breaking a rule', file => {
    const document = openBpmnDocument(withoutDiagram(readFileSync(file, 'utf8')))
    for (const { graph } of diagramRoots(document, readLayoutGraph(document))) {
      expect(layoutFaults(graph, layoutFlow(graph))).toEqual([])
    }
  })

  it.each(files)('writes a diagram part of %s that the BPMN model reads without a warning', async file => {
    const model = createBpmnModel()
    const text = withoutDiagram(readFileSync(file, 'utf8'))
    const before = (await model.fromXML(text)).warnings.length
    const { warnings } = await model.fromXML(await addDiagram(text))
    expect(warnings.slice(before)).toEqual([])
  })
})
