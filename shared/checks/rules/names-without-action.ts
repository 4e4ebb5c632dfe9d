import type { FlowNode } from '../../bpmn/flow-graph.ts'
import type { CheckFix } from '../fix.ts'
import type { Hit } from '../rule.ts'
import type { FlowView } from '../flow/flow-view.ts'
import { shownName } from '../flow/shown-name.ts'
import { nameFault } from '../words/name-fault.ts'
import { isVerbalNoun } from '../words/verbal-noun.ts'

/** Japanese step names that do not say what is done to what. Names of sub-processes may be headings. */
export function* findNamesWithoutAction(flow: FlowView): Generator<Hit> {
  for (const node of flow.graph.nodes) {
    if (node.family !== 'activity' || !node.type.endsWith('Task')) continue
    const fault = nameFault(node.name)
    if (fault === null) continue
    yield { element: node.id, reason: `checks.C08.${fault}`, values: { name: shownName(node.name) }, fix: fault === 'object' ? objectFix(flow, node) : null }
  }
}

/** 受付 that handles one document only: 申請書の受付. */
function objectFix({ graph }: FlowView, node: FlowNode): CheckFix | null {
  const documents = new Set(graph.dataLinks.filter((link) => link.node === node.id).map(({ data }) => data))
  const names = graph.data.filter(({ id, kind, name }) => kind === 'document' && documents.has(id) && name.trim() !== '').map(({ name }) => name.trim())
  const act = node.name.trim()
  return names.length === 1 && isVerbalNoun(act) ? { kind: 'name', element: node.id, name: `${names[0]}の${act}` } : null
}
