import { familyOf } from '../../bpmn/read/element-kinds.ts'
import type { StepTableView } from '../view/view-step-table.ts'
import type { DiagramText } from './diagram-text.ts'
import { elementsIn, localName, rawAttribute } from '../../bpmn/xml/raw-tree.ts'

/** Takes out lanes and pools that had rows before and have nothing left. */
export function dropEmptyOwners(text: DiagramText, { source }: StepTableView): void {
  const lanes = new Set(source.graph.nodes.map(({ lane }) => lane))
  for (const { id } of source.graph.lanes.toReversed()) {
    const element = text.element(id)
    if (!element || !lanes.has(id)) continue
    const isUsed = elementsIn(element).some((child) => localName(child) === 'flowNodeRef' || (localName(child) === 'childLaneSet' && elementsIn(child).length > 0))
    const set = element.parent
    if (isUsed) continue
    text.remove(id)
    const setId = set && rawAttribute(set, 'id')
    if (set && setId != null && elementsIn(set).length === 0) text.remove(setId)
  }
  const pools = new Set(source.graph.nodes.map(({ pool }) => pool))
  for (const { id } of source.graph.pools) {
    const process = text.element(text.attribute(id, 'processRef') ?? '')
    if (!pools.has(id) || !process || elementsIn(process).some((child) => familyOf(localName(child)) !== null || localName(child).startsWith('data'))) continue
    text.remove(rawAttribute(process, 'id') ?? '')
    text.remove(id)
  }
}
