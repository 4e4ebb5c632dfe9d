import { checkFlowText } from '../../../../shared/checks/check-flow-text.ts'
import type { Finding } from '../../../../shared/checks/finding.ts'
import type { RuleId } from '../../../../shared/checks/rule-ids.ts'
import { processXml } from '../bpmn/fixture.ts'

export interface FlowSketch {
  /** `id type name`, the type as in the file (`task`, `startEvent`); what stands in `<>` is put inside the element. */
  nodes: string[]
  /** `from>to` or `from>to:label`; the id of the flow is `from-to`. */
  flows?: string[]
  /** Nodes of each lane, by the lane's name; the id is `Lane` and its number from 0. */
  lanes?: Record<string, string[]>
  /** Documents by id. */
  documents?: Record<string, string>
  stores?: Record<string, string>
  /** `step>document` writes, `document>step` reads. */
  links?: string[]
  /** x, y, width, height. */
  shapes?: Record<string, [number, number, number, number]>
  expanded?: string[]
}

/** The text of a diagram with one process `P` of these parts. */
export function flowText(sketch: FlowSketch): string {
  const { nodes, flows = [], lanes = {}, documents = {}, stores = {}, links = [], shapes = {}, expanded = [] } = sketch
  const laneTexts = Object.entries(lanes).map(([name, inside], index) =>
    `<bpmn:lane id="Lane${index}" name="${name}">${inside.map((id) => `<bpmn:flowNodeRef>${id}</bpmn:flowNodeRef>`).join('')}</bpmn:lane>`)
  const inside = [
    laneTexts.length > 0 ? `<bpmn:laneSet id="Lanes">${laneTexts.join('')}</bpmn:laneSet>` : '',
    ...nodes.map((node) => nodeText(node, links, { ...documents, ...stores })),
    ...flows.map((flow) => {
      const [, source, target, label = ''] = /^([^>]+)>([^:]+)(?::(.*))?$/.exec(flow) ?? []
      return `<bpmn:sequenceFlow id="${source}-${target}" sourceRef="${source}" targetRef="${target}" name="${label}"/>`
    }),
    ...Object.entries(documents).map(([id, name]) => `<bpmn:dataObjectReference id="${id}" name="${name}"/>`),
    ...Object.entries(stores).map(([id, name]) => `<bpmn:dataStoreReference id="${id}" name="${name}"/>`),
  ]
  return processXml(inside.join('\n'), drawn(shapes, expanded))
}

/** What one rule finds in a sketch. */
export function found(rule: RuleId, sketch: FlowSketch): Finding[] {
  return checkFlowText(flowText(sketch)).filter((finding) => finding.rule === rule)
}

/** A flow of tasks with these names, one after the other, with start and end; the ids are T0, T1 … */
export function stepsNamed(...names: string[]): FlowSketch {
  const ids = ['S', ...names.map((_, index) => `T${index}`), 'E']
  return {
    nodes: ['S startEvent', ...names.map((name, index) => `T${index} userTask ${name}`), 'E endEvent'],
    flows: ids.slice(1).map((id, index) => `${ids[index]}>${id}`),
  }
}

function nodeText(node: string, links: string[], documents: Record<string, string>): string {
  const [, id, type, attributes = '', rest = ''] = /^(\S+) (\w+)((?: \w+="[^"]*")*) ?(.*)$/s.exec(node) ?? []
  const [name = '', inside = ''] = rest.split(/(?=<)(.*)/s)
  const data = links.map((link) => {
    const [from = '', to = ''] = link.split('>')
    if (from === id) return `<bpmn:dataOutputAssociation id="${link.replace('>', '_')}"><bpmn:targetRef>${to}</bpmn:targetRef></bpmn:dataOutputAssociation>`
    if (to !== id || !documents[from]) return ''
    return `<bpmn:dataInputAssociation id="${link.replace('>', '_')}"><bpmn:sourceRef>${from}</bpmn:sourceRef></bpmn:dataInputAssociation>`
  })
  return `<bpmn:${type} id="${id}" name="${name.trim()}"${attributes}>${data.join('')}${inside}</bpmn:${type}>`
}

function drawn(shapes: Record<string, [number, number, number, number]>, expanded: string[]): string {
  const texts = Object.entries(shapes).map(([id, [x, y, width, height]]) =>
    `<di:BPMNShape bpmnElement="${id}"${expanded.includes(id) ? ' isExpanded="true"' : ''}><dc:Bounds x="${x}" y="${y}" width="${width}" height="${height}"/></di:BPMNShape>`)
  if (texts.length === 0) return ''
  return `<di:BPMNDiagram xmlns:di="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:dc="http://www.omg.org/spec/DD/20100524/DC"><di:BPMNPlane bpmnElement="P">${texts.join('')}</di:BPMNPlane></di:BPMNDiagram>`
}
