import { unknownAmount } from '../../bpmn/attributes/step-attributes.ts'
import type { FlowNode } from '../../bpmn/flow-graph.ts'
import { unknownCell } from '../cells/amount-cell.ts'
import { needCell } from '../cells/need-cell.ts'
import type { StepKind, StepLink, StepRow, StepTable } from '../step-table.ts'
import { foldNodes, type Fold } from './fold-nodes.ts'
import { orderRows } from './order-rows.ts'
import { openTableSource, type TableSource } from './table-source.ts'
import type { Unsaid } from './unsaid.ts'
import { findUnsaid } from './find-unsaid.ts'
import { viewDocuments } from './view-documents.ts'
import { viewLinks, type ViewLink } from './view-links.ts'
import { viewOwners } from './view-owners.ts'

export interface StepTableView {
  table: StepTable
  /** What the diagram has and the table cannot say. */
  unsaid: Unsaid[]
  source: TableSource
  folds: ReadonlyMap<string, Fold>
  links: readonly ViewLink[]
}

/**
 * Reads any diagram as a step table, whoever drew it: every activity, event and gateway outside of sub-processes is a row with its id as
 * key, apart from those that the form says without one (see `foldNodes`). A diagram that came from a table gives that table again.
 * @throws XmlProblem where the text is not XML.
 */
export function viewStepTable(xml: string): StepTableView {
  const source = openTableSource(xml)
  const folds = foldNodes(source)
  const nodes = source.graph.nodes.filter((node) => node.subProcess === null && !folds.has(node.id))
  const { links, unsaidMessages } = viewLinks(source, folds)
  const owners = viewOwners(source, nodes)
  const ordered = orderRows(source, nodes)
  const numbers = new Map(ordered.map(({ node, number }) => [node.id, number]))
  const linksOf = Map.groupBy(links, (link) => link.from)
  const documents = viewDocuments(source)
  const rows = ordered.map(({ node, number }, index): StepRow => {
    const ways = (linksOf.get(node.id) ?? []).map(({ condition, to }) => ({ condition: oneLine(condition), to: numbers.get(to) ?? '' }))
    const attribute = (name: string) => node.attributes[name] ?? ''
    return {
      number,
      owner: owners.get(node.id) ?? [],
      text: node.name.trim(),
      kind: kindOf(node),
      next: nextOf(node, ways, ordered[index + 1]?.number, source, folds),
      inputs: documents.get(`${node.id} read`) ?? [],
      outputs: documents.get(`${node.id} write`) ?? [],
      system: attribute('system'),
      method: attribute('method'),
      minutesPerCase: source.remembered(node.id, 'minutesPerCaseTyped') ?? amountCell(attribute('minutesPerCase')),
      casesPerYear: source.remembered(node.id, 'casesPerYearTyped') ?? amountCell(attribute('casesPerYear')),
      monthly: source.remembered(node.id, 'monthlyTyped') ?? amountCell(attribute('monthly')),
      ground: attribute('ground'),
      note: attribute('note'),
      customisation: attribute('customisation'),
      customisationReason: attribute('customisationReason'),
      customisationNeeded: source.remembered(node.id, 'customisationNeededTyped') ?? needCell(attribute('customisationNeeded')),
      key: node.id,
    }
  })
  return { table: { rows }, unsaid: findUnsaid(source, nodes, folds, unsaidMessages), source, folds, links }
}

/** The kind of row that says most of a node. */
export function kindOf(node: FlowNode): StepKind {
  if (node.family === 'gateway') return node.type === 'ParallelGateway' ? 'parallel' : 'decision'
  if (node.family === 'activity') return /SubProcess|Transaction|callActivity|CallActivity|Choreography/.test(node.type) ? 'subProcess' : 'task'
  if (node.type === 'StartEvent') return 'start'
  if (node.type === 'EndEvent') return 'end'
  return node.type === 'IntermediateThrowEvent' || node.type === 'ImplicitThrowEvent' ? 'task' : 'wait'
}

function nextOf(
  node: FlowNode, ways: StepLink[], following: string | undefined, source: TableSource, folds: ReadonlyMap<string, Fold>,
): StepRow['next'] {
  if (kindOf(node) === 'end') return 'following'
  const [only] = ways
  if (only === undefined) {
    const isEnded = (source.outOf.get(node.id) ?? []).some((flow) => folds.get(flow.target) === 'end')
    return following === undefined && isEnded ? 'following' : []
  }
  const isPlain = ways.length === 1 && only.condition === '' && only.to === following
  return isPlain && source.remembered(node.id, 'nextWritten') !== 'true' ? 'following' : ways
}

function amountCell(written: string): string {
  return written === unknownAmount ? unknownCell : written
}

function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ').trim()
}
