import type { FitGapTableRow, FitGapTableView } from '../../../../shared/contract/fit-gap-tables.ts'
import { treatments, treatmentSymbols } from '../../../../shared/fitgap/judgement/treatment.ts'
import { pivotTable, type PivotField, type PivotLine } from '../../../../shared/fitgap/table/summary/pivot-table.ts'
import { pivotWord } from '../../../../shared/fitgap/table/summary/pivot-word.ts'
import { countRoles, fitShare } from '../../../../shared/fitgap/table/summary/role-counts.ts'
import { countTreatments } from '../../../../shared/fitgap/table/summary/treatment-counts.ts'
import { useTranslate } from '../../../app/i18n/use-translate.ts'
import { Button } from '../../../ui/button/button.tsx'
import { JudgementMark } from '../../fitgap-table/judgement-mark.tsx'
import { showRows } from '../../fitgap-table/wanted-rows.ts'

/** Counts of judgements per reference and of ①–④, put together by one field. Every number leads to the rows it counts. */
export function PivotTable({ project, view, field }: { project: string; view: FitGapTableView; field: PivotField }) {
  const translate = useTranslate()
  const { judgements, rows, summary } = view
  const whole: PivotLine = {
    value: '',
    rows,
    references: summary.references.map((_, index) => countRoles(view, rows.flatMap((row) => row.cells[index] ?? []))),
    treatments: countTreatments(rows),
  }
  const show = (found: readonly FitGapTableRow[]) => showRows(project, summary.id, found.map(({ id }) => id))
  const lineOf = (line: PivotLine, label: string, isWhole: boolean) => (
    <tr key={`${isWhole} ${line.value}`} className={isWhole ? 'is-whole' : undefined}>
      <th scope="row">{label}</th>
      <Count label={label} rows={line.rows} onShow={show} />
      {summary.references.map(({ id, name }, index) => {
        const counts = line.references[index]
        const share = counts === undefined ? null : fitShare(counts)
        const judged = (key: string) => line.rows.filter(({ cells }) => cells[index]?.judgement === key)
        return [
          ...judgements.map((entry) => <Count key={`${id} ${entry.key}`} label={`${label} ${name} ${entry.name}`} rows={judged(entry.key)} onShow={show} />),
          <Count key={`${id} open`} label={`${label} ${name} ${translate('fitgap.state.open')}`} rows={judged('')} onShow={show} />,
          <td key={`${id} share`} className="summary-share">
            {share === null ? '－' : translate('compare.percent', { percent: Math.round(share * 100) })}
          </td>,
        ]
      })}
      {treatments.map((treatment) => (
        <Count key={treatment} label={`${label} ${treatmentSymbols[treatment]}`} rows={line.rows.filter((row) => row.treatment === treatment)} onShow={show} />
      ))}
    </tr>
  )
  return (
    <div className="summary-pivot" tabIndex={0} role="region" aria-label={translate('fitgapSummary.pivot')}>
      <table>
        <thead>
          <tr>
            <th scope="col" rowSpan={2}>
              {translate(`fitGapTables.column.${field}`)}
            </th>
            <th scope="col" rowSpan={2}>
              {translate('fitgapSummary.rows')}
            </th>
            {summary.references.map(({ id, name }) => (
              <th key={id} scope="colgroup" colSpan={judgements.length + 2}>
                {name}
              </th>
            ))}
            <th scope="colgroup" colSpan={treatments.length}>
              {translate('fitGapTables.column.treatment')}
            </th>
          </tr>
          <tr>
            {summary.references.map(({ id }) => [
              ...judgements.map((entry) => (
                <th key={`${id} ${entry.key}`} scope="col" title={entry.meaning}>
                  <JudgementMark entry={entry} /> {entry.name}
                </th>
              )),
              <th key={`${id} open`} scope="col">
                {translate('fitgap.state.open')}
              </th>,
              <th key={`${id} share`} scope="col">
                {translate('fitgapSummary.share')}
              </th>,
            ])}
            {treatments.map((treatment) => (
              <th key={treatment} scope="col" title={translate(`fitgap.treatment.${treatment}`)}>
                {treatmentSymbols[treatment]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {pivotTable(view, field).map((line) => lineOf(line, pivotWord(field, line.value, translate), false))}
          {lineOf(whole, translate('fitgapSummary.whole'), true)}
        </tbody>
      </table>
    </div>
  )
}

function Count({ label, rows, onShow }: { label: string; rows: readonly FitGapTableRow[]; onShow: (rows: readonly FitGapTableRow[]) => void }) {
  if (rows.length === 0) return <td className="summary-none">0</td>
  return (
    <td>
      <Button look="link" onPress={() => onShow(rows)}>
        {rows.length}
        <span className="visually-hidden"> {label}</span>
      </Button>
    </td>
  )
}
