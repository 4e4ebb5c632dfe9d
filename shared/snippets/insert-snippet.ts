import { graphOf } from '../bpmn/read/read-flow-graph.ts'
import { openBpmnText } from '../bpmn/read/open-bpmn-text.ts'
import type { LayoutOptions } from '../bpmn/layout/layout-options.ts'
import { applyStepTable } from '../steps/apply/apply-step-table.ts'
import { stepsOfDiagram } from '../steps/steps-of-diagram.ts'
import type { Snippet } from './snippet.ts'
import { placeSteps } from './place-steps.ts'

/**
 * A diagram with the steps of a 部品 behind one of its elements (null: at the end); everything else keeps its id.
 * An element that is no row of the step table stands for the step it belongs to: what is inside a sub-process for the sub-process, a gateway
 * that only parts the ways of a step for that step.
 * @returns the new text and the ids of the new steps, in their order.
 * @throws XmlProblem where the text is not XML.
 */
export async function insertSnippet(
  xml: string, snippet: Snippet, after: string | null, options: Partial<LayoutOptions> = {},
): Promise<{ xml: string; added: string[] }> {
  const { table } = stepsOfDiagram(xml)
  const row = after === null ? null : rowOf(xml, after, new Set(table.rows.flatMap(({ key }) => key ?? [])))
  const applied = await applyStepTable(xml, placeSteps(table, snippet.steps, row), options)
  return { xml: applied.xml, added: applied.added }
}

function rowOf(xml: string, element: string, rows: ReadonlySet<string>): string | null {
  const graph = graphOf(openBpmnText(xml))
  const nodes = new Map(graph.nodes.map((node) => [node.id, node]))
  const seen = new Set<string>()
  for (let id: string | undefined = element; id !== undefined && !seen.has(id); ) {
    if (rows.has(id)) return id
    seen.add(id)
    const node = nodes.get(id)
    id = node?.subProcess ?? node?.attachedTo ?? graph.sequenceFlows.find(({ target }) => target === node?.id)?.source
  }
  return null
}
