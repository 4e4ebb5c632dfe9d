import { copyFlowWithOrigin } from '../../../../shared/bpmn/attributes/copy-flow-with-origin.ts'
import { emptyFlow } from '../../../../shared/bpmn/write/empty-flow.ts'
import type { FlowGraph } from '../../../../shared/bpmn/flow-graph.ts'
import { openBpmnText } from '../../../../shared/bpmn/read/open-bpmn-text.ts'
import { graphOf, readFlowGraph } from '../../../../shared/bpmn/read/read-flow-graph.ts'
import { createTranslate } from '../../../../shared/i18n/translate.ts'
import { implementer } from '../../implementer.ts'
import { momentOf } from '../../context.ts'
import { windowsSafeName } from '../../files/windows-safe-name.ts'
import { writable, type ProjectSession } from '../../project/project-session.ts'
import { bpmnFault } from './bpmn-fault.ts'
import { exportedName, exportFlows } from './export-flows.ts'
import { findFlow } from './flow-records.ts'
import { currentText, findRevision, newestRevision, type RevisionRecord } from './flow-text.ts'
import { importFlow } from './import-flow.ts'
import { addFlow, journalEdit, makeRevision } from './store-flow-text.ts'
import { summariseFlow, updateFlow } from './flow-summary.ts'

const translate = createTranslate('ja')

export const flowHandlers = {
  import: implementer.flow.import.handler(async ({ context, input }) => {
    const database = writable(context.projects.get(input.project))
    const results = []
    for (const file of input.files) results.push(await importFlow(database, file, input, momentOf(context)))
    return results
  }),
  text: implementer.flow.text.handler(({ context, input }) => {
    const { read } = context.projects.get(input.project)
    const record = findFlow(read, input.flow)
    return { summary: summariseFlow(read, input.flow), procedure: record.procedure_id, xml: currentText(read, input.flow), sequence: record.sequence }
  }),
  journal: implementer.flow.journal.handler(({ context, input }) => {
    const graph = graphOfEdit(context.projects.get(input.project), input)
    const moment = momentOf(context)
    const sequence = journalEdit(writable(context.projects.get(input.project)), input.flow, input.sequence, input.xml, graph, moment)
    return { sequence, savedAt: moment.now.toISOString() }
  }),
  makeRevision: implementer.flow.makeRevision.handler(({ context, input }) => ({
    revision: makeRevision(writable(context.projects.get(input.project)), input.flow, input, momentOf(context)),
  })),
  revisions: implementer.flow.revisions.handler(({ context, input }) => {
    const { read } = context.projects.get(input.project)
    findFlow(read, input.flow)
    const rows = read
      .prepare('SELECT id, number, name, reason, created_at FROM flow_revision WHERE flow_id = ? ORDER BY number DESC')
      .all(input.flow) as RevisionRecord[]
    return rows.map(({ id, number, name, reason, created_at }) => ({ id, number, name, reason: reason as 'import', createdAt: created_at }))
  }),
  revisionText: implementer.flow.revisionText.handler(({ context, input }) => ({
    xml: findRevision(context.projects.get(input.project).read, input.flow, input.revision).xml,
  })),
  createToBe: implementer.flow.createToBe.handler(async ({ context, input }) => {
    const database = writable(context.projects.get(input.project))
    const origin = findFlow(database, input.flow)
    const revision = newestRevision(database, input.flow).number
    const xml = await copyFlowWithOrigin(currentText(database, input.flow), { flowId: origin.id, revision: String(revision) })
    const name = input.name === '' ? origin.name : input.name
    const flow = addFlow(
      database,
      {
        procedure: origin.procedure_id,
        municipality: origin.municipality_id,
        kind: 'tobe',
        name,
        fileName: windowsSafeName(`${name}_ToBe`),
        xml,
        graph: await readFlowGraph(xml),
        reason: 'copy',
        originFlow: { id: origin.id, revision },
      },
      momentOf(context),
    )
    return { flow }
  }),
  createEmpty: implementer.flow.createEmpty.handler(async ({ context, input }) => {
    const database = writable(context.projects.get(input.project))
    const xml = emptyFlow(input.name, translate('flow.firstLane'), context.newId)
    const flow = addFlow(database, { ...input, fileName: windowsSafeName(input.name), xml, graph: await readFlowGraph(xml), reason: 'create' }, momentOf(context))
    return { flow }
  }),
  rename: implementer.flow.rename.handler(({ context, input }) => {
    updateFlow(writable(context.projects.get(input.project)), input.flow, 'name', input.name)
  }),
  remove: implementer.flow.remove.handler(({ context, input }) => {
    updateFlow(writable(context.projects.get(input.project)), input.flow, 'removed_at', context.now().toISOString())
  }),
  restore: implementer.flow.restore.handler(({ context, input }) => {
    updateFlow(writable(context.projects.get(input.project)), input.flow, 'removed_at', null)
  }),
  exportTo: implementer.flow.exportTo.handler(({ context, input }) => exportFlows(context.projects.get(input.project).read, input)),
  download: implementer.flow.download.handler(({ context, input }) => {
    const { read } = context.projects.get(input.project)
    return new File([currentText(read, input.flow)], exportedName(findFlow(read, input.flow).file_name), { type: 'application/xml' })
  }),
}

/** What an edited text says; BAD_INPUT where it is no diagram, so that the last good one stays. */
function graphOfEdit(session: ProjectSession, edit: { flow: string; xml: string }): FlowGraph {
  try {
    return graphOf(openBpmnText(edit.xml))
  } catch (error) {
    throw bpmnFault(error, findFlow(session.read, edit.flow).file_name)
  }
}
