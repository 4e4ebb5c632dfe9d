import type { FlowData } from '../../../bpmn/flow-graph.ts'
import { viewStepTable } from '../../../steps/view/view-step-table.ts'

/** Documents and data stores of a diagram, each once by its name, in the order of the file; those without a name are no entry of a list. */
export function readFlowData(xml: string): FlowData[] {
  const named = viewStepTable(xml).source.graph.data.map((entry) => ({ ...entry, name: entry.name.replaceAll(/\s*\n\s*/g, '').trim() })).filter(({ name }) => name !== '')
  return [...new Map(named.map((entry) => [`${entry.kind} ${entry.name}`, entry])).values()]
}
