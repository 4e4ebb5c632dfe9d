import { useState } from 'react'
import type { FlowSummary, ProcedureSummary, ProjectOverview } from '../../../../shared/contract/project.ts'
import { useTranslate } from '../../../app/i18n/use-translate.ts'
import { formatRoute } from '../../../app/state/route.ts'
import { procedureTabOf } from '../../../app/routes.tsx'
import { useSession } from '../../../app/state/session.ts'
import { Meter } from '../../../ui/feedback/meter.tsx'
import { mainAnalysis, ownFlow, references } from '../procedure-state.ts'
import { NextLink } from './next-link.tsx'
import { ProcedureMenu } from './procedure-menu.tsx'

export function ProcedureRow({ overview, procedure }: { overview: ProjectOverview; procedure: ProcedureSummary }) {
  const translate = useTranslate()
  const project = useSession((session) => session.project?.project ?? '')
  const [isActive, setIsActive] = useState(false)
  const analysis = mainAnalysis(overview, procedure)
  const asis = ownFlow(overview, procedure, 'asis')
  const tobe = ownFlow(overview, procedure, 'tobe')
  const others = references(overview, procedure).map((flow) =>
    flow.kind === 'standard' ? translate('app.kind.standard') : flow.kind === 'package' ? flow.name : flow.municipalityName,
  )
  const tab = procedureTabOf(asis === undefined ? 'flows' : '')?.id ?? 'flows'
  return (
    <tr data-active={isActive || undefined} onFocus={() => setIsActive(true)} onBlur={() => setIsActive(false)}>
      <th scope="row">
        <a className="home-name" href={formatRoute({ screen: 'procedure', project, procedure: procedure.id, tab, selection: [] })}>
          {procedure.name}
        </a>
      </th>
      <td>
        <FlowState flow={asis} />
      </td>
      <td>
        <FlowState flow={tobe} />
      </td>
      <td className="home-clip">
        {others.length === 0 ? <span className="muted">{translate('home.noReferences')}</span> : [...new Set(others)].join(translate('app.listSeparator'))}
      </td>
      <td>
        {analysis === undefined || analysis.rows === 0 ? (
          <span className="muted">{translate('home.notBegun')}</span>
        ) : (
          <span className="home-progress">
            <Meter value={analysis.decided} of={analysis.rows} />
            <span className="number">{analysis.decided}</span>
            <span className="muted">{translate('home.figure.ofRows', { rows: analysis.rows })}</span>
          </span>
        )}
      </td>
      <td>
        <NextLink overview={overview} procedure={procedure} />
      </td>
      <td>
        <ProcedureMenu procedure={procedure} />
      </td>
    </tr>
  )
}

function FlowState({ flow }: { flow: FlowSummary | undefined }) {
  const translate = useTranslate()
  if (flow === undefined) return <span className="muted">{translate('home.noFlow')}</span>
  return (
    <>
      {translate('home.steps', { count: flow.steps })}
      <span className="muted home-revision">{flow.hasDraft ? translate('home.drafting') : translate('home.revision', { number: flow.revision })}</span>
    </>
  )
}
