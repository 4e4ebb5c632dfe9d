import type { ProcedureSummary, ProjectOverview } from '../../../../shared/contract/project.ts'
import { useTranslate } from '../../../app/i18n/use-translate.ts'
import { formatRoute, type Route } from '../../../app/state/route.ts'
import { useSession } from '../../../app/state/session.ts'
import { Button } from '../../../ui/button/button.tsx'
import { Icon } from '../../../ui/icon/icon.tsx'
import { exportWorkbook } from '../export-workbook.ts'
import { nextAction } from '../procedure-state.ts'

/** 次にすること: one phrase that leads to where it is done. */
export function NextLink({ overview, procedure }: { overview: ProjectOverview; procedure: ProcedureSummary }) {
  const translate = useTranslate()
  const project = useSession((session) => session.project?.project ?? '')
  const next = nextAction(overview, procedure)
  const label = translate(next.key, next.values)
  const { analysis } = next
  if (next.kind === 'workbook' && analysis !== undefined) {
    return (
      <Button look="link" className="home-next" onPress={() => void exportWorkbook(project, analysis.id, procedure.name)}>
        {label}
        <Icon name="forward" size={14} />
      </Button>
    )
  }
  const inProcedure = (tab: string): Route => ({ screen: 'procedure', project, procedure: procedure.id, tab, flow: next.flow, selection: [] })
  const route: Route = next.kind === 'import-standard' ? { screen: 'import', project, procedure: procedure.id } : inProcedure(next.kind)
  return (
    <a className="home-next" href={formatRoute(route)}>
      {label}
      <Icon name="forward" size={14} />
    </a>
  )
}
