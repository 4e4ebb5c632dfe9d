import { bpmnNamespace } from '../xml/namespaces.ts'
import type { XmlElement } from '../xml/xml-element.ts'
import { BpmnInputError, type BpmnInputErrorCode } from './bpmn-input-error.ts'

type Rule = (root: XmlElement) => boolean

const kinds: readonly (readonly [BpmnInputErrorCode, Rule])[] = [
  ['drawio', (root) => root.local === 'mxfile' || root.local === 'mxGraphModel'],
  ['xpdl', (root) => root.namespace.includes('/XPDL') || root.namespace.includes('wfmc.org')],
  ['dmn', (root) => root.namespace.toUpperCase().includes('/DMN/')],
  ['cmmn', (root) => root.namespace.toUpperCase().includes('/CMMN/')],
  ['svg', (root) => root.local === 'svg'],
  ['is-html', (root) => root.local.toLowerCase() === 'html'],
  ['is-visio', (root) => root.local === 'VisioDocument'],
  ['office-xml', (root) => root.namespace.startsWith('urn:schemas-microsoft-com:office') || root.namespace.includes('openxmlformats')],
  ['bpmn-1', (root) => /bpmn/i.test(root.local) || /bpmn[/_-]?1|BPMN\/1/i.test(root.namespace) || root.local === 'BpmnDiagram'],
  ['bpmn-draft', (root) => root.local === 'definitions' && /bpmn/i.test(root.namespace)],
]

/**
 * Lets BPMN 2.0 pass under any prefix and says of any other XML what it is.
 * @throws BpmnInputError with the kind of the file, or `not-bpmn` with the name of its root element.
 */
export function refuseForeignXml(root: XmlElement): void {
  if (root.local === 'definitions' && root.namespace === bpmnNamespace) return
  const kind = kinds.find(([, fits]) => fits(root))
  if (kind) throw new BpmnInputError(kind[0], { root: root.local })
  if (root.namespace === '' && root.prefix !== '') {
    throw new BpmnInputError('unbound-prefix', { prefix: root.prefix, line: root.line, element: root.local })
  }
  throw new BpmnInputError('not-bpmn', { root: root.local })
}
