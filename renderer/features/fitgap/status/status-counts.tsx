import { Button } from 'react-aria-components'
import { judgements, judgementSymbols } from '../../../../shared/fitgap/judgement/judgement.ts'
import { treatments, treatmentSymbols } from '../../../../shared/fitgap/judgement/treatment.ts'
import { formatMoment } from '../../../app/i18n/format-moment.ts'
import { ColumnsBeyond } from '../../../app/frame/columns-beyond.tsx'
import { useTranslate } from '../../../app/i18n/use-translate.ts'
import { useLocale } from '../../../app/state/locale.ts'
import { Meter } from '../../../ui/feedback/meter.tsx'
import { countRows } from '../comparison/count-rows.ts'
import { isSameFacet, type RowFacet } from '../comparison/row-filter.ts'
import { goToRow } from '../comparison/select-rows.ts'
import { sideWords } from '../comparison/side-words.ts'
import { useComparison, useComparisonState } from '../comparison/use-comparison.ts'
import { columnLabels, columnsBeyond } from '../grid/columns.ts'
import '../../../app/frame/status-links.css'

/** 判定 n / m 行, counts of judgements and 方策, columns further right, the last decision. Each count shows its rows. */
export function StatusCounts({ tableWidth }: { tableWidth: number }) {
  const translate = useTranslate()
  const rows = useComparisonState((state) => state.view.rows)
  const counts = countRows(rows)
  return (
    <>
      <span className="status-group">
        <Facet facet={{ by: 'state', value: 'open' }} label={translate('compare.status.showOpen', { count: counts.rows - counts.decided - counts.rejudge })}>
          {translate('compare.status.decided', { decided: counts.decided, rows: counts.rows })}
        </Facet>
        <Meter value={counts.decided} of={counts.rows} />
        {counts.rejudge > 0 && (
          <Facet facet={{ by: 'state', value: 'rejudge' }} label={translate('compare.status.showRejudge', { count: counts.rejudge })}>
            {translate('compare.status.rejudge', { count: counts.rejudge })}
          </Facet>
        )}
      </span>
      <span className="status-group">
        {judgements.map((judgement) => (
          <Facet
            key={judgement}
            facet={{ by: 'judgement', value: judgement }}
            label={translate('compare.status.show', { name: translate(`fitgap.judgement.${judgement}`), count: counts.judgements[judgement] })}
          >
            {judgementSymbols[judgement]} {counts.judgements[judgement]}
          </Facet>
        ))}
      </span>
      <span className="status-group">
        {treatments.map((treatment) => (
          <Facet
            key={treatment}
            facet={{ by: 'treatment', value: treatment }}
            label={translate('compare.status.show', { name: translate(`fitgap.treatment.${treatment}`), count: counts.treatments[treatment] })}
          >
            {treatmentSymbols[treatment]} {counts.treatments[treatment]}
          </Facet>
        ))}
      </span>
      <span className="grow" />
      <BeyondTheEdge tableWidth={tableWidth} />
      <LastDecision />
    </>
  )
}

function Facet({ facet, label, children }: { facet: RowFacet; label: string; children: React.ReactNode }) {
  const comparison = useComparison()
  const chosen = useComparisonState((state) => state.filter.facet)
  const isChosen = isSameFacet(chosen, facet)
  return (
    <Button
      className="status-link"
      aria-pressed={isChosen}
      onPress={() => comparison.show({ ...comparison.state.filter, facet: isChosen ? null : facet })}
    >
      {children}
      <span className="visually-hidden"> {label}</span>
    </Button>
  )
}

function BeyondTheEdge({ tableWidth }: { tableWidth: number }) {
  const translate = useTranslate()
  const words = sideWords(useComparisonState((state) => state.view), translate)
  const names = columnsBeyond(tableWidth).map((column) => translate(columnLabels[column], { side: column === 'subject' ? words.subject : words.reference }))
  return <ColumnsBeyond names={names} />
}

/** The latest decision; a press goes to its row. */
function LastDecision() {
  const translate = useTranslate()
  const comparison = useComparison()
  const locale = useLocale((state) => state.locale)
  const rows = useComparisonState((state) => state.view.rows)
  const last = rows.reduce<(typeof rows)[number] | null>((latest, row) => (row.decidedAt !== null && row.decidedAt > (latest?.decidedAt ?? '') ? row : latest), null)
  if (last === null || last.decidedAt === null) return null
  const moment = formatMoment(new Date(last.decidedAt), locale)
  return (
    <Button className="status-link" onPress={() => goToRow(comparison, last.key)}>
      {translate('compare.status.last', { who: last.decision.decider, moment })}
    </Button>
  )
}
