import type { ProcedureSummary } from '../../../shared/contract/project.ts'
import type { FlowKind } from '../../../shared/domain/flow-kind.ts'
import { client } from '../../api/client.ts'
import { currentTranslate } from '../../app/i18n/use-translate.ts'
import { navigate } from '../../app/state/navigation.ts'
import { procedureTabOf } from '../../app/routes.tsx'
import { reporting } from '../../app/state/report-error.ts'
import { whileSaving } from '../../app/state/save-state.ts'
import { reloadOverview, useSession } from '../../app/state/session.ts'

/** Makes an empty flow of the own municipality and opens it for writing. */
export async function startFlow(procedure: ProcedureSummary, kind: FlowKind): Promise<void> {
  const translate = currentTranslate()
  const { project, overview } = useSession.getState()
  const own = overview?.municipalities.find(({ isOwn }) => isOwn)
  if (project === null || own === undefined) return
  await reporting(async () => {
    const name = translate('home.flows.defaultName', { procedure: procedure.name, kind: translate(`app.kind.${kind}`) })
    const key = project.project
    const { flow } = await whileSaving(() => client.flow.createEmpty({ project: key, procedure: procedure.id, kind, municipality: own.id, name }))
    await reloadOverview()
    navigate({ screen: 'procedure', project: key, procedure: procedure.id, tab: procedureTabOf('flow')?.id ?? 'flows', flow, selection: [] })
  })
}
