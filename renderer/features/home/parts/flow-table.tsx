import type { FlowSummary, ProcedureSummary } from '../../../../shared/contract/project.ts'
import { formatMoment } from '../../../app/i18n/format-moment.ts'
import { useTranslate } from '../../../app/i18n/use-translate.ts'
import { procedureTabOf } from '../../../app/routes.tsx'
import { useLocale } from '../../../app/state/locale.ts'
import { formatRoute } from '../../../app/state/route.ts'
import { FlowMenu } from './flow-menu.tsx'

const order: Record<FlowSummary['kind'], number> = { asis: 0, tobe: 1, standard: 2, package: 3 }

export function FlowTable({ project, procedure }: { project: string; procedure: ProcedureSummary }) {
  const translate = useTranslate()
  const locale = useLocale((state) => state.locale)
  const flows = [...procedure.flows].sort((a, b) => order[a.kind] - order[b.kind])
  const tab = procedureTabOf('flow')?.id ?? 'flows'
  return (
    <table className="flow-table">
      <caption className="visually-hidden">{translate('home.flows.table', { name: procedure.name })}</caption>
      <colgroup>
        <col className="flow-column-kind" />
        <col />
        <col className="flow-column-owner" />
        <col className="flow-column-steps" />
        <col className="flow-column-revision" />
        <col className="flow-column-changed" />
        <col className="flow-column-menu" />
      </colgroup>
      <thead>
        <tr>
          <th scope="col">{translate('home.flows.column.kind')}</th>
          <th scope="col">{translate('home.flows.column.name')}</th>
          <th scope="col">{translate('home.flows.column.owner')}</th>
          <th scope="col" className="number">
            {translate('home.flows.column.steps')}
          </th>
          <th scope="col">{translate('home.flows.column.revision')}</th>
          <th scope="col">{translate('home.flows.column.changed')}</th>
          <th scope="col">
            <span className="visually-hidden">{translate('home.column.actions')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {flows.map((flow) => (
          <tr key={flow.id}>
            <td>{translate(`app.kind.${flow.kind}`)}</td>
            <th scope="row">
              <a className="home-name" href={formatRoute({ screen: 'procedure', project, procedure: procedure.id, tab, flow: flow.id, selection: [] })}>
                {flow.name}
              </a>
            </th>
            <td>{flow.kind === 'standard' ? <span className="muted">–</span> : flow.municipalityName}</td>
            <td className="number">{flow.steps}</td>
            <td>
              {translate('home.revision', { number: flow.revision })}
              {flow.hasDraft && <span className="muted home-revision">{translate('home.drafting')}</span>}
            </td>
            <td>{formatMoment(new Date(flow.changedAt), locale)}</td>
            <td>
              <FlowMenu project={project} procedure={procedure} flow={flow} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
