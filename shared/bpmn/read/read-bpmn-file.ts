import type { FlowGraph } from '../flow-graph.ts'
import { walk } from '../xml/walk.ts'
import type { XmlElement } from '../xml/xml-element.ts'
import { type BpmnDocument, idOf, nameOf, processesOf } from './bpmn-document.ts'
import { BpmnInputError, type BpmnWarning } from './bpmn-input-error.ts'
import { checkModel } from './check-model.ts'
import { decodeBpmnBytes } from './decode-bpmn-bytes.ts'
import { diagramCoverage } from './diagram-coverage.ts'
import { familyOf } from './element-kinds.ts'
import { refuseForeignFile } from './refuse-foreign-file.ts'
import { elementsNamed } from './elements-named.ts'
import { openBpmnText } from './open-bpmn-text.ts'
import { graphOf } from './read-flow-graph.ts'
import { unresolvedReferences } from './unresolved-references.ts'

export interface ReadBpmn {
  /** The diagram text to store: the decoded original, so that every id, name, extension and comment survives. */
  text: string
  graph: FlowGraph
  warnings: BpmnWarning[]
  /** What to call the flow: the file name without its ending, else the name of pool or process. */
  name: string
  /** No diagram part, or an empty one. */
  needsLayout: boolean
  /** Ids of elements that have no shape while others have. */
  missingShapes: string[]
}

/** Files of this size and above are refused, in bytes. */
export const fileSizeLimit = 50_000_000

/**
 * Reads one BPMN 2.0 file. Harmless oddities are collected as warnings; what would lose work is refused as a whole.
 * @throws BpmnInputError; see `describeBpmnInputError` for its sentence.
 */
export async function readBpmnFile(bytes: Uint8Array, fileName: string): Promise<ReadBpmn> {
  if (bytes.length >= fileSizeLimit) {
    throw new BpmnInputError('too-large', { megabytes: Math.ceil(bytes.length / 1_000_000), limit: fileSizeLimit / 1_000_000 })
  }
  refuseForeignFile(bytes)
  const decoded = decodeBpmnBytes(bytes)
  const document = openBpmnText(decoded.text)
  checkModel(document)
  const graph = graphOf(document)
  const coverage = diagramCoverage(document, graph)
  return {
    text: decoded.text,
    graph,
    warnings: [...decoded.warnings, ...modelWarnings(document, graph), ...drawingWarnings(coverage)],
    name: suggestName(fileName, document, graph),
    needsLayout: coverage.needsLayout,
    missingShapes: coverage.missingShapes,
  }
}

function modelWarnings(document: BpmnDocument, graph: FlowGraph): BpmnWarning[] {
  const warnings: BpmnWarning[] = []
  const unresolved = unresolvedReferences(document)
  const [first] = unresolved
  if (first) warnings.push({ code: 'unresolved-reference', values: { ...first, count: unresolved.length } })
  const nameless = [...walk(document.root)].filter((element) => familyOf(element.local) !== null && idOf(element) === '').length
  if (nameless > 0) warnings.push({ code: 'missing-id', values: { count: nameless } })
  const loose = looseFlows(document)
  const [firstLoose] = loose
  if (firstLoose) {
    const element = nameOf(firstLoose) || idOf(firstLoose)
    warnings.push({ code: 'loose-flow', values: { element, line: firstLoose.line, count: loose.length } })
  }
  if (graph.nodes.length === 0) warnings.push({ code: 'nothing-inside', values: {} })
  return warnings
}

/** Arrows that name no source or no target. */
function looseFlows(document: BpmnDocument): XmlElement[] {
  return elementsNamed(document.root, new Set(['sequenceFlow', 'messageFlow'])).filter((flow) =>
    ['sourceRef', 'targetRef'].some((attribute) => !flow.attributes.get(attribute)?.trim()))
}

function drawingWarnings(coverage: ReturnType<typeof diagramCoverage>): BpmnWarning[] {
  const warnings: BpmnWarning[] = []
  if (coverage.needsLayout) warnings.push({ code: 'no-diagram', values: {} })
  if (coverage.missingShapes.length > 0) warnings.push({ code: 'missing-shapes', values: { count: coverage.missingShapes.length } })
  const [stray] = coverage.strayShapes
  if (stray !== undefined) warnings.push({ code: 'shape-without-element', values: { reference: stray, count: coverage.strayShapes.length } })
  return warnings
}

function suggestName(fileName: string, document: BpmnDocument, graph: FlowGraph): string {
  const base = fileName.slice(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1)
  const stem = base.replace(/\.(bpmn|bpmn2|bpmn20\.xml|xml)$/i, '').trim()
  const own = graph.pools.find((pool) => !pool.isBlackBox)?.name ?? processesOf(document).map(nameOf).find(Boolean)
  return stem || own || graph.name || fileName
}
