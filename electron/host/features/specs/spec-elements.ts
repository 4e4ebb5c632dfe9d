import { readFlowGraph } from '../../../../shared/bpmn/read/read-flow-graph.ts'
import { readFlowSteps } from '../../../../shared/fitgap/steps/read-flow-steps.ts'
import { oneLine } from '../../../../shared/fitgap/steps/one-line.ts'
import { orderFlow } from '../../../../shared/align/structure/flow-order.ts'
import type { LinkableElement } from '../../../../shared/spec/links/link-candidate.ts'
import type { ReadDatabase } from '../../db/database.ts'
import { findFlow } from '../flow/flow-records.ts'
import { currentText } from '../flow/flow-text.ts'

export type SpecElement = LinkableElement & { flowName: string; lane: string }

/** Steps (activities) and documents of the standard flows of a spec, flow by flow, steps in the order of the flow. Things without a name cannot be told apart and are left out. */
export async function specElements(database: ReadDatabase, spec: string): Promise<SpecElement[]> {
  const flows = database
    .prepare('SELECT flow.id, flow.name FROM spec_flow JOIN flow ON flow.id = spec_flow.flow_id WHERE spec_flow.spec_id = ? AND flow.removed_at IS NULL ORDER BY flow.position')
    .all(spec) as { id: string; name: string }[]
  const all = await Promise.all(flows.map(({ id, name }) => elementsOf(database, id, name)))
  return all.flat()
}

/** The same of one flow, attached or not. */
export async function flowElements(database: ReadDatabase, flow: string): Promise<SpecElement[]> {
  return elementsOf(database, flow, findFlow(database, flow).name)
}

async function elementsOf(database: ReadDatabase, flow: string, flowName: string): Promise<SpecElement[]> {
  const graph = await readFlowGraph(currentText(database, flow))
  const steps = readFlowSteps(graph)
  const shown = orderFlow(graph).sequence.flatMap((element): SpecElement[] => {
    const step = steps.get(element)
    if (step === undefined || step.family !== 'activity' || step.name === '') return []
    return [{ flow, flowName, element, name: step.name, lane: step.lane ?? '', kind: 'step' }]
  })
  const documents = graph.data
    .filter(({ kind, name }) => kind === 'document' && name.trim() !== '')
    .map(({ id, name }): SpecElement => ({ flow, flowName, element: id, name: oneLine(name), lane: '', kind: 'document' }))
  return [...shown, ...documents]
}
