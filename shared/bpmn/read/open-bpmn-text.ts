import { parseXml, type XmlLimits } from '../xml/parse-xml.ts'
import { XmlProblem } from '../xml/xml-problem.ts'
import { type BpmnDocument, documentOf } from './bpmn-document.ts'
import { BpmnInputError } from './bpmn-input-error.ts'
import { flowElementLimit } from './check-model.ts'
import { refuseForeignXml } from './refuse-foreign-xml.ts'

const limits: XmlLimits = { elements: 1_000_000, depth: 200 }

/**
 * Opens a text that must be BPMN 2.0, whatever its model holds.
 * @throws BpmnInputError where it is no XML, unsafe XML, or XML of something else.
 */
export function openBpmnText(text: string): BpmnDocument {
  const root = parseOrRefuse(text)
  refuseForeignXml(root)
  return documentOf(root)
}

function parseOrRefuse(text: string) {
  try {
    return parseXml(text, limits)
  } catch (error) {
    if (!(error instanceof XmlProblem)) throw error
    if (error.kind === 'too-many') throw new BpmnInputError('too-many', { count: error.detail, limit: flowElementLimit })
    if (error.kind === 'too-deep') throw new BpmnInputError('too-deep', { line: error.line, limit: error.detail })
    throw new BpmnInputError(error.kind === 'entity' ? 'doctype' : error.kind, { line: error.line, element: error.detail })
  }
}
