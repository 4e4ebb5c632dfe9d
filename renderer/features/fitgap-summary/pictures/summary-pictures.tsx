import { useState } from 'react'
import type { FitGapTableView } from '../../../../shared/contract/fit-gap-tables.ts'
import { pivotTable, type PivotField } from '../../../../shared/fitgap/table/summary/pivot-table.ts'
import { pivotWord } from '../../../../shared/fitgap/table/summary/pivot-word.ts'
import { fitShare, type RoleCounts } from '../../../../shared/fitgap/table/summary/role-counts.ts'
import { shareByPeople } from '../../../../shared/fitgap/table/summary/decided-by.ts'
import type { TableSummary } from '../../../../shared/fitgap/table/summary/summarise-table.ts'
import { useTranslate } from '../../../app/i18n/use-translate.ts'
import { Button } from '../../../ui/button/button.tsx'
import { SelectField } from '../../../ui/field/select-field.tsx'
import { showRows } from '../../fitgap-table/wanted-rows.ts'
import { PictureFrame } from './picture-frame.tsx'
import { ProgressLines, type ProgressPoint } from './progress-lines.tsx'
import type { BarRole } from './role-look.ts'
import { StackedBars } from './stacked-bars.tsx'

export interface SummaryPicturesProps {
  project: string
  view: FitGapTableView
  field: PivotField
  progress: readonly ProgressPoint[]
  summary: TableSummary
}

/** Share of fit per line of the table above, per reference and over time; where references disagree; who decided. */
export function SummaryPictures({ project, view, field, progress, summary }: SummaryPicturesProps) {
  const translate = useTranslate()
  const { references, id } = view.summary
  const [chosen, setChosen] = useState('')
  const index = Math.max(0, references.findIndex((reference) => reference.id === chosen))
  const reference = references[index]
  if (reference === undefined) return null
  const share = (counts: RoleCounts) => {
    const part = fitShare(counts)
    return part === null ? null : Math.round(part * 100)
  }
  const byField = pivotTable(view, field).flatMap((line) => {
    const counts = line.references[index]
    return counts === undefined ? [] : [{ label: pivotWord(field, line.value, translate), counts: barCounts(counts), share: share(counts) }]
  })
  const titleByField = translate('fitgapSummary.picture.byField', { field: translate(`fitGapTables.column.${field}`), reference: reference.name })
  const titleByReference = translate('fitgapSummary.picture.byReference')
  const titleProgress = translate('fitgapSummary.picture.progress', { reference: reference.name })
  const people = shareByPeople(summary.decidedBy)
  const { decidedBy, disagreements } = summary
  return (
    <>
      <section className="summary-facts" aria-label={translate('fitgapSummary.facts')}>
        <p>
          {translate('fitgapSummary.byPeople', {
            percent: people === null ? 0 : Math.round(people * 100),
            people: decidedBy.asSuggested + decidedBy.otherwise + decidedBy.alone,
            cells: decidedBy.cells,
            same: decidedBy.asSuggested,
            other: decidedBy.otherwise,
            machine: decidedBy.onlySuggested,
          })}
        </p>
        {references.length > 1 && (
          <p>
            {translate('fitgapSummary.disagreements', { count: disagreements.length })}{' '}
            {disagreements.length > 0 && (
              <Button look="link" onPress={() => showRows(project, id, disagreements.map(({ row }) => row.id))}>
                {translate('fitgapSummary.showRows')}
              </Button>
            )}
          </p>
        )}
      </section>
      {references.length > 1 && (
        <div className="summary-reference">
          <SelectField label={translate('fitgapSummary.pictureReference')} isSmall value={reference.id} choices={references.map((each) => ({ id: each.id, label: each.name }))} onChange={setChosen} />
        </div>
      )}
      <div className="summary-pictures">
        <PictureFrame name={titleByField}>{(ref) => <StackedBars ref={ref} id="by-field" title={titleByField} bars={byField} />}</PictureFrame>
        <PictureFrame name={titleByReference}>
          {(ref) => <StackedBars ref={ref} id="by-reference" title={titleByReference} bars={summary.references.map(({ name, counts }) => ({ label: name, counts: barCounts(counts), share: share(counts) }))} />}
        </PictureFrame>
        <PictureFrame name={titleProgress}>{(ref) => <ProgressLines ref={ref} title={titleProgress} points={progress.filter((point) => point.reference === reference.id)} />}</PictureFrame>
      </div>
    </>
  )
}

function barCounts(counts: RoleCounts): Record<BarRole, number> {
  return { ...counts.roles, open: counts.open }
}
