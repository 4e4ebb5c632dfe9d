import { client } from '../../api/client.ts'
import { drawMissing } from '../../document/flow-drawings.ts'
import { leaveDocuments } from '../../document/open-documents.ts'
import { useSession } from '../../app/state/session.ts'

/** Has every flow of the project drawn that nobody has drawn yet, and the versions that 業務手順書 is made from: documents and versions then hold their pictures. */
export async function drawFlows(project: string, options: { onProgress?: (done: number, total: number) => void; signal?: AbortSignal } = {}): Promise<void> {
  await leaveDocuments(project)
  const procedures = useSession.getState().overview?.procedures ?? []
  const flows = procedures.flatMap((procedure) => procedure.flows.map(({ id }) => ({ flow: id, revision: null })))
  const settled = procedures.length === 0 ? [] : await client.reports.missingDrawings({ project, options: { kind: 'manual' } })
  await drawMissing(project, [...flows, ...settled.filter(({ revision }) => revision !== null)].slice(0, 1000), options)
}
