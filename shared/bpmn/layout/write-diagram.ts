import {
  bpmnDiagramNamespace, diagramCommonNamespace, diagramInterchangeNamespace,
} from '../xml/namespaces.ts'
import { escapeXml } from '../xml/rewrite-tags.ts'
import type { Bounds, FlowLayout, Point } from './flow-layout.ts'
import type { LayoutGraph } from './layout-graph.ts'

const subProcessTypes: ReadonlySet<string> = new Set(['SubProcess', 'AdHocSubProcess', 'Transaction'])

/**
 * The diagram part of one layout as XML: a `BPMNDiagram` with shapes, edges and labels. It declares the namespaces it uses itself.
 * Elements are named by their plain ids, as all common tools do; `newId` gives ids that the document does not use.
 */
export function writeDiagram(root: string, graph: LayoutGraph, layout: FlowLayout, newId: (wish: string) => string): string {
  const margin = 20
  const shift = (bounds: Bounds): string =>
    `<dc:Bounds x="${bounds.x + margin}" y="${bounds.y + margin}" width="${bounds.width}" height="${bounds.height}" />`
  const label = (id: string): string => {
    const bounds = layout.labels.get(id)
    return bounds ? `\n        <bpmndi:BPMNLabel>${shift(bounds)}</bpmndi:BPMNLabel>` : ''
  }
  const shape = (id: string, attributes = ''): string => {
    const bounds = layout.shapes.get(id)
    if (!bounds) return ''
    return `      <bpmndi:BPMNShape id="${escapeXml(newId(`${id}_di`))}" bpmnElement="${escapeXml(id)}"${attributes}>\n`
      + `        ${shift(bounds)}${label(id)}\n      </bpmndi:BPMNShape>\n`
  }
  const edge = (id: string): string => {
    const points = layout.edges.get(id)
    if (!points) return ''
    return `      <bpmndi:BPMNEdge id="${escapeXml(newId(`${id}_di`))}" bpmnElement="${escapeXml(id)}">\n`
      + `${points.map(point => waypoint(point, margin)).join('')}${label(id).replace(/^\n/, '')}${layout.labels.has(id) ? '\n' : ''}`
      + '      </bpmndi:BPMNEdge>\n'
  }
  const parts = [
    ...[...graph.pools, ...graph.lanes].map(({ id }) => shape(id, ' isHorizontal="true"')),
    ...graph.nodes.map(node => shape(node.id, nodeAttributes(node.type, layout.expanded.has(node.id)))),
    ...[...graph.data, ...graph.annotations].map(({ id }) => shape(id)),
    ...[...graph.sequenceFlows, ...graph.messageFlows, ...(graph.associations ?? [])].map(({ id }) => edge(id)),
    ...graph.dataLinks.flatMap(link => (link.id === undefined ? [] : [edge(link.id)])),
  ]
  return `  <bpmndi:BPMNDiagram xmlns:bpmndi="${bpmnDiagramNamespace}" xmlns:dc="${diagramCommonNamespace}"`
    + ` xmlns:di="${diagramInterchangeNamespace}" id="${escapeXml(newId(`${root}_diagram`))}">\n`
    + `    <bpmndi:BPMNPlane id="${escapeXml(newId(`${root}_plane`))}" bpmnElement="${escapeXml(root)}">\n`
    + `${parts.join('')}    </bpmndi:BPMNPlane>\n  </bpmndi:BPMNDiagram>\n`
}

function waypoint(point: Point, margin: number): string {
  return `        <di:waypoint x="${point.x + margin}" y="${point.y + margin}" />\n`
}

function nodeAttributes(type: string, isExpanded: boolean): string {
  if (subProcessTypes.has(type)) return ` isExpanded="${isExpanded}"`
  return type === 'ExclusiveGateway' ? ' isMarkerVisible="true"' : ''
}
