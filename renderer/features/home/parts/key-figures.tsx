import type { ReactNode } from 'react'
import type { ProcedureSummary, ProjectOverview } from '../../../../shared/contract/project.ts'
import { useTranslate } from '../../../app/i18n/use-translate.ts'
import { Icon } from '../../../ui/icon/icon.tsx'
import { Meter } from '../../../ui/feedback/meter.tsx'
import { figures } from '../procedure-state.ts'

export function KeyFigures({ overview, procedures }: { overview: ProjectOverview; procedures: readonly ProcedureSummary[] }) {
  const translate = useTranslate()
  const sum = figures(overview, procedures)
  return (
    <dl className="home-figures">
      <Figure name={translate('home.figure.procedures')} value={sum.procedures} unit={translate('home.figure.items')} />
      <Figure name={translate('home.figure.flows')} value={sum.flows} unit={translate('home.figure.items')} />
      {sum.rows === 0 ? (
        <div>
          <dt>{translate('home.figure.decided')}</dt>
          <dd>
            <small>{translate('home.notBegun')}</small>
          </dd>
        </div>
      ) : (
        <Figure name={translate('home.figure.decided')} value={sum.decided} unit={translate('home.figure.ofRows', { rows: sum.rows })}>
          <Meter value={sum.decided} of={sum.rows} />
        </Figure>
      )}
      <Figure
        name={
          <>
            <Icon name="question" size={14} />
            {translate('home.figure.unclear')}
          </>
        }
        value={sum.unclear}
        unit={translate('home.figure.rows')}
      />
      <Figure name={translate('home.figure.developments')} value={sum.developments} unit={translate('home.figure.rows')} />
    </dl>
  )
}

function Figure({ name, value, unit, children }: { name: ReactNode; value: number; unit: string; children?: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <span>{value}</span>
        <small>{unit}</small>
        {children}
      </dd>
    </div>
  )
}
