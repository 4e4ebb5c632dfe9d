import { openBpmnDocument } from '../bpmn/read/bpmn-document.ts'
import { graphOf } from '../bpmn/read/read-flow-graph.ts'
import { checkFlow } from './check-flow.ts'
import type { Finding, RuleChoice } from './finding.ts'
import { drawingOf } from './flow/drawing.ts'
import { flowViewOf } from './flow/flow-view.ts'

/**
 * Checks a diagram text.
 * @throws XmlProblem where the text is not XML.
 */
export function checkFlowText(xml: string, choice: RuleChoice = {}): Finding[] {
  const document = openBpmnDocument(xml)
  return checkFlow(flowViewOf(graphOf(document), drawingOf(document)), choice)
}
