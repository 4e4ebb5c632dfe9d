import type { FlowContent, ProcedureContent } from '../../../../../shared/reports/kinds/requirements/procedure-content.ts'
import type { ReadDatabase } from '../../../db/database.ts'
import { listDocuments } from '../../collected-documents/document-records.ts'
import type { FlowRecord } from '../../flow/flow-records.ts'
import { summariseFlow } from '../../flow/flow-summary.ts'
import { currentText, findRevision } from '../../flow/flow-text.ts'
import { listFlows } from '../../flow/flow-records.ts'
import { listCells } from '../../function-analysis/cell-records.ts'
import { listIssues } from '../../issues/issue-records.ts'
import { ownMunicipality } from '../../procedure/procedure-records.ts'
import { listAnswers, listComments, listSignOffs } from '../../review/review-records.ts'
import type { ReportSource } from '../report-source.ts'
import { readProjectFacts } from './project-facts.ts'

type Wanted = Pick<ReportSource, 'database' | 'options' | 'drawingOf'>

/** The procedures the options name with everything the project holds about them: one procedure, those of a 業務, or all. */
export function collectProcedures({ database, options, drawingOf }: Wanted): ProcedureContent[] {
  const wanted = readProjectFacts(database).procedures.filter(
    ({ id, area }) => (options.procedure === null || id === options.procedure) && (options.area === null || area === options.area),
  )
  const flows = Map.groupBy(listFlows(database), ({ procedure_id }) => procedure_id)
  return wanted.map(({ id, name, areaName }) => ({
    id,
    name,
    areaName,
    flows: (flows.get(id) ?? []).map((flow) => collectFlow({ database, drawingOf }, flow, null)),
    issues: listIssues(database, id),
    documents: listDocuments(database, id),
    functions: functionsOf(database, id),
  }))
}

/** One flow as it is now, or as one of its revisions was. */
export function collectFlow({ database, drawingOf }: Pick<Wanted, 'database' | 'drawingOf'>, flow: FlowRecord, revision: string | null): FlowContent {
  const summary = summariseFlow(database, flow.id)
  const past = revision === null ? null : findRevision(database, flow.id, revision)
  const said = listComments(database, flow.id)
  const replies = Map.groupBy(said, ({ reply_to }) => reply_to)
  return {
    id: flow.id,
    kind: flow.kind,
    name: flow.name,
    town: summary.municipalityName,
    isOwn: flow.municipality_id === ownMunicipality(database) && (flow.kind === 'asis' || flow.kind === 'tobe'),
    xml: past?.xml ?? currentText(database, flow.id),
    drawing: drawingOf({ flow: flow.id, revision }),
    revision: past?.number ?? summary.revision,
    revisionName: past?.name ?? summary.revisionName,
    revisions: database
      .prepare('SELECT number, name, reason, created_at AS createdAt FROM flow_revision WHERE flow_id = ? ORDER BY number')
      .all(flow.id) as FlowContent['revisions'][number][],
    comments: (replies.get(null) ?? []).map((comment) => ({
      number: comment.number,
      elementName: comment.element_name,
      text: comment.text,
      author: comment.author,
      state: comment.state,
      answers: (replies.get(comment.id) ?? []).map(({ text, author }) => ({ text, author })),
    })),
    answers: listAnswers(database, flow.id).map(({ element_id, element_name, question, answer, person }) => ({ elementName: element_id === '' ? '' : element_name, question, answer, person })),
    signOffs: listSignOffs(database, flow.id).map(({ section, person, note, signed_on, revision: signed }) => ({ section, person, note, signedOn: signed_on, revision: signed })),
  }
}

/** The newest version of a flow that somebody named, e.g. 確定版; null where none has a name. */
export function newestNamedRevision(database: ReadDatabase, flow: string): { id: string; name: string } | null {
  const found = database.prepare("SELECT id, name FROM flow_revision WHERE flow_id = ? AND name <> '' ORDER BY number DESC LIMIT 1").get(flow)
  return (found as { id: string; name: string } | undefined) ?? null
}

/** The texts of 機能分析 on the way to the cell that became this procedure, outermost first. */
function functionsOf(database: ReadDatabase, procedure: string): string[] {
  const cells = new Map(listCells(database).map((cell) => [cell.id, cell]))
  let cell = [...cells.values()].find((one) => one.procedure === procedure)
  const texts: string[] = []
  const seen = new Set<string>()
  while (cell !== undefined && !seen.has(cell.id)) {
    seen.add(cell.id)
    texts.unshift(cell.text)
    cell = cell.parent === null ? undefined : cells.get(cell.parent)
  }
  return texts.filter((text) => text !== '')
}
