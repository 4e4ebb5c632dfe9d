import type { EvaluationView } from '../../../../shared/contract/packages.ts'
import type { EvaluationScores, PackageScore } from '../../../../shared/evaluation/evaluation-scores.ts'
import { useTranslate } from '../../../app/i18n/use-translate.ts'
import { Button } from '../../../ui/button/button.tsx'
import { Icon } from '../../../ui/icon/icon.tsx'

export interface RankingTableProps {
  view: EvaluationView
  scores: EvaluationScores
  isReadOnly: boolean
  onChoose: (id: string) => void
}

/** The packages by rank: points with their range, what is known, cost, 必須 functions that are lacking. */
export function RankingTable({ view, scores, isReadOnly, onChoose }: RankingTableProps) {
  const translate = useTranslate()
  return (
    <div className="packages-ranking" role="region" tabIndex={0} aria-label={translate('packages.ranking')}>
      <table>
        <thead>
          <tr>
            <th scope="col">{translate('packages.column.rank')}</th>
            <th scope="col">{translate('packages.column.name')}</th>
            <th scope="col" className="is-number">{translate('packages.column.points')}</th>
            <th scope="col">{translate('packages.column.pointRange')}</th>
            <th scope="col" className="is-number">{translate('packages.column.knownShort')}</th>
            <th scope="col" className="is-number">{translate('packages.column.cost')}</th>
            <th scope="col" className="is-number">{translate('packages.column.mandatoryNo')}</th>
            <th scope="col">{translate('packages.column.chosen')}</th>
          </tr>
        </thead>
        <tbody>
          {scores.packages.map((entry) => {
            const known = view.packages.find(({ id }) => id === entry.id)!
            return (
              <tr key={entry.id} data-chosen={view.chosen === entry.id || undefined}>
                <td className="packages-rank">{translate('packages.chart.rank', { rank: entry.rank })}</td>
                <th scope="row">
                  {known.name}
                  <span className="packages-vendor">{[known.vendor, known.edition].filter(Boolean).join('　')}</span>
                </th>
                <td className="is-number packages-points">{entry.points.middle.toFixed(1)}</td>
                <td>
                  <RangeBar entry={entry} />
                  <span className="packages-range">
                    {entry.points.high - entry.points.low < 0.05 ? translate('packages.noRange') : translate('packages.rangeOf', { low: entry.points.low.toFixed(1), high: entry.points.high.toFixed(1) })}
                  </span>
                </td>
                <td className="is-number">{translate('packages.percent', { percent: Math.floor(entry.known * 100) })}</td>
                <td className="is-number">{costText(entry, translate)}</td>
                <td className="is-number">{translate('packages.mandatoryNo', { no: entry.mandatory.no.length, unknown: entry.mandatory.unknown.length })}</td>
                <td>
                  {view.chosen === entry.id ? (
                    <span className="packages-chosen">
                      <Icon name="check" size={14} />
                      {translate('packages.chosen')}
                    </span>
                  ) : (
                    !isReadOnly && (
                      <Button aria-label={translate('packages.chooseOf', { name: known.name })} onPress={() => onChoose(entry.id)}>
                        {translate('packages.choose')}
                      </Button>
                    )
                  )}
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}

/** Points that are certain as a full bar, what the unknown may add hatched, and a line where the ranking puts it. */
function RangeBar({ entry }: { entry: PackageScore }) {
  const { low, middle, high } = entry.points
  return (
    <span className="packages-bar-range" aria-hidden="true">
      <span className="packages-bar-known" style={{ width: `${low}%` }} />
      <span className="packages-bar-unknown" style={{ left: `${low}%`, width: `${Math.max(0, high - low)}%` }} />
      <span className="packages-bar-middle" style={{ left: `${middle}%` }} />
    </span>
  )
}

function costText({ cost }: PackageScore, translate: ReturnType<typeof useTranslate>): string {
  if (cost.isUnknown) return translate('packages.costUnknown')
  if (cost.unknown === 0) return cost.low.toLocaleString('en-US')
  if (cost.low === cost.high) return translate('packages.costWithUnknown', { cost: cost.low.toLocaleString('en-US'), count: cost.unknown })
  return translate('packages.costRange', { low: cost.low.toLocaleString('en-US'), high: cost.high.toLocaleString('en-US'), count: cost.unknown })
}
