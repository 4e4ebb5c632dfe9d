import { attributesNamespace, attributesPrefix } from '../../bpmn/attributes/attributes-namespace.ts'
import { escapeXml } from '../../bpmn/xml/escape-xml.ts'
import { bpmnNamespace } from '../../bpmn/xml/namespaces.ts'
import { tableAttributes, tableNamespace, tablePrefix } from '../table-attributes.ts'
import type { DraftData, DraftFlow, DraftLane, DraftNode, DraftPool, FlowDraft } from './flow-draft.ts'
import { createIdMaker } from './id-maker.ts'

/** The BPMN text of a draft, without a diagram part (see `addDiagram`). The same draft gives the same text. */
export function writeFlowDraft(draft: FlowDraft): string {
  const ids = createIdMaker([
    ...draft.pools.flatMap(({ id, process }) => [id, process]), ...draft.nodes.map(({ id }) => id), ...draft.data.map(({ id }) => id),
  ])
  const processes = draft.pools.map((pool) => writeProcess(pool, draft, ids.make('LaneSet', pool.id)))
  const participants = draft.pools.map((pool) => (
    `    <bpmn:participant${attributes({ id: pool.id, name: pool.name, processRef: pool.process })}${own(pool.attributes)} />\n`
  ))
  const messages = draft.messages.map((message) => `    ${flowTag('messageFlow', message)}\n`)
  const stores = new Map(draft.data.filter(({ kind }) => kind === 'store').map(({ object, name }) => [object, name]))
  return '<?xml version="1.0" encoding="UTF-8"?>\n'
    + `<bpmn:definitions xmlns:bpmn="${bpmnNamespace}" xmlns:${attributesPrefix}="${attributesNamespace}"`
    + ` xmlns:${tablePrefix}="${tableNamespace}"`
    + `${attributes({ id: ids.make('Definitions', draft.name), targetNamespace: 'urn:kurabe:flow' })}>\n`
    + `  <bpmn:collaboration id="${ids.make('Collaboration', draft.name)}">\n${participants.join('')}${messages.join('')}  </bpmn:collaboration>\n`
    + processes.join('')
    + [...stores].map(([id, name]) => `  <bpmn:dataStore${attributes({ id, name })} />\n`).join('')
    + '</bpmn:definitions>\n'
}

function writeProcess(pool: DraftPool, draft: FlowDraft, laneSet: string): string {
  const nodes = draft.nodes.filter((node) => node.pool === pool.id)
  const inside = new Set(nodes.map(({ id }) => id))
  const flows = draft.flows.filter(({ source }) => inside.has(source))
  const data = draft.data.filter((entry) => entry.pool === pool.id)
  const documents = new Set(data.filter(({ kind }) => kind === 'document').map(({ object }) => object))
  const lanes = pool.lanes.map((lane) => writeLane(lane, nodes, '      ')).join('')
  const associations = draft.dataLinks.filter(({ node, isAssociation }) => isAssociation && inside.has(node))
  return `  <bpmn:process id="${pool.process}" isExecutable="false">\n`
    + (lanes === '' ? '' : `    <bpmn:laneSet id="${laneSet}">\n${lanes}    </bpmn:laneSet>\n`)
    + nodes.map((node) => writeNode(node, draft)).join('')
    + flows.map((flow) => `    ${flowTag('sequenceFlow', flow)}\n`).join('')
    + [...documents].map((id) => `    <bpmn:dataObject id="${id}" />\n`).join('')
    + data.map((entry) => `    ${dataTag(entry)}\n`).join('')
    + associations.map(({ id, node, data: other, direction }) => {
      const [source, target] = direction === 'read' ? [other, node] : [node, other]
      return `    <bpmn:association${attributes({ id, associationDirection: 'One', sourceRef: source, targetRef: target })} />\n`
    }).join('')
    + '  </bpmn:process>\n'
}

function writeLane(lane: DraftLane, nodes: readonly DraftNode[], indent: string): string {
  const references = nodesWithin(lane, nodes).map(({ id }) => `${indent}  <bpmn:flowNodeRef>${escapeXml(id)}</bpmn:flowNodeRef>\n`).join('')
  const inner = lane.lanes.map((child) => writeLane(child, nodes, `${indent}    `)).join('')
  return `${indent}<bpmn:lane${attributes({ id: lane.id, name: lane.name })}>\n${references}`
    + (inner === '' ? '' : `${indent}  <bpmn:childLaneSet id="${lane.id}_inner">\n${inner}${indent}  </bpmn:childLaneSet>\n`)
    + `${indent}</bpmn:lane>\n`
}

/** An outer lane names the nodes of its inner lanes too, as other tools expect. */
function nodesWithin(lane: DraftLane, nodes: readonly DraftNode[]): DraftNode[] {
  const lanes = new Set<string | null>()
  const visit = (inner: DraftLane) => {
    lanes.add(inner.id)
    inner.lanes.forEach(visit)
  }
  visit(lane)
  return nodes.filter((node) => lanes.has(node.lane))
}

function writeNode(node: DraftNode, draft: FlowDraft): string {
  const start = `bpmn:${node.element}${attributes({ id: node.id, name: node.name })}${own(node.attributes)}`
  const references = (tag: string, flows: readonly DraftFlow[]) => flows.map(({ id }) => `      <bpmn:${tag}>${escapeXml(id)}</bpmn:${tag}>\n`)
  const links = draft.dataLinks.filter((link) => link.node === node.id && !link.isAssociation)
  const property = `${node.id}_input`
  const content = [
    ...references('incoming', draft.flows.filter((flow) => flow.target === node.id)),
    ...references('outgoing', draft.flows.filter((flow) => flow.source === node.id)),
    ...(links.some(({ direction }) => direction === 'read') ? [`      <bpmn:property${attributes({ id: property, name: '__targetRef_placeholder' })} />\n`] : []),
    ...links.filter(({ direction }) => direction === 'read').map((link) => dataInput(link.id, link.data, property)),
    ...links.filter(({ direction }) => direction === 'write').map((link) => dataOutput(link.id, link.data)),
    ...(node.trigger === null ? [] : [`      <bpmn:${node.trigger}EventDefinition id="${escapeXml(`${node.id}_trigger`)}" />\n`]),
  ].join('')
  return content === '' ? `    <${start} />\n` : `    <${start}>\n${content}    </bpmn:${node.element}>\n`
}

/** A data input association as bpmn-js writes it: its target is a property of the activity, which BPMN demands and nobody sees. */
export function dataInput(id: string, data: string, property: string): string {
  return `      <bpmn:dataInputAssociation id="${id}">\n        <bpmn:sourceRef>${escapeXml(data)}</bpmn:sourceRef>\n`
    + `        <bpmn:targetRef>${escapeXml(property)}</bpmn:targetRef>\n      </bpmn:dataInputAssociation>\n`
}

export function dataOutput(id: string, data: string): string {
  return `      <bpmn:dataOutputAssociation id="${id}">\n        <bpmn:targetRef>${escapeXml(data)}</bpmn:targetRef>\n      </bpmn:dataOutputAssociation>\n`
}

function dataTag({ id, name, kind, object }: DraftData): string {
  const [tag, reference] = kind === 'store' ? ['dataStoreReference', 'dataStoreRef'] : ['dataObjectReference', 'dataObjectRef']
  return `<bpmn:${tag}${attributes({ id, name })} ${reference}="${object}" />`
}

function flowTag(tag: string, { id, name, source, target, attributes: more }: DraftFlow): string {
  return `<bpmn:${tag}${attributes({ id, name, sourceRef: source, targetRef: target })}${own(more)} />`
}

/** Attributes of BPMN; blank ones are left out. */
function attributes(values: Record<string, string>): string {
  return Object.entries(values).filter(([, value]) => value !== '').map(([name, value]) => ` ${name}="${escapeXml(value)}"`).join('')
}

const ofTable: ReadonlySet<string> = new Set(tableAttributes)

function own(values: Record<string, string>): string {
  return Object.entries(values).map(([name, value]) => ` ${ofTable.has(name) ? tablePrefix : attributesPrefix}:${name}="${escapeXml(value)}"`).join('')
}
