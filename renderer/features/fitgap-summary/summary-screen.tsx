import { useEffect, useState } from 'react'
import type { FitGapTableView } from '../../../shared/contract/fit-gap-tables.ts'
import { pivotSheet } from '../../../shared/fitgap/table/summary/pivot-sheet.ts'
import { pivotFields, type PivotField } from '../../../shared/fitgap/table/summary/pivot-table.ts'
import { summariseTableView } from '../../../shared/fitgap/table/summary/summarise-table.ts'
import { registerText } from '../../../shared/register/register-text.ts'
import { client } from '../../api/client.ts'
import { Commands, StatusItems, Tools } from '../../app/frame/slots.tsx'
import { useTranslate } from '../../app/i18n/use-translate.ts'
import type { ProjectScreenProps } from '../../app/routes.tsx'
import { useLocale } from '../../app/state/locale.ts'
import { navigate } from '../../app/state/navigation.ts'
import { reporting } from '../../app/state/report-error.ts'
import { TakeAwayMenu } from '../../app/take-away/take-away-menu.tsx'
import { Button } from '../../ui/button/button.tsx'
import { EmptyState } from '../../ui/feedback/empty-state.tsx'
import { SelectField } from '../../ui/field/select-field.tsx'
import { PivotTable } from './pivot/pivot-table.tsx'
import { SummaryPictures } from './pictures/summary-pictures.tsx'
import type { ProgressPoint } from './pictures/progress-lines.tsx'
import '../../app/frame/status-links.css'
import './fitgap-summary.css'

/** まとめ of a Fit & Gap 表: counts by 中項目, 業務, 担当 …, and pictures of them. */
export function FitGapSummaryScreen({ project, item }: ProjectScreenProps) {
  const translate = useTranslate()
  const locale = useLocale((state) => state.locale)
  const [read, setRead] = useState<{ view: FitGapTableView; progress: readonly ProgressPoint[] } | null>(null)
  const [field, setField] = useState<PivotField>('middle')
  useEffect(() => {
    if (item === undefined) return
    let isGone = false
    void reporting(async () => {
      const [view, progress] = await Promise.all([client.fitGapTables.view({ project, table: item, locale }), client.fitGapTables.progress({ project, table: item })])
      if (!isGone) setRead({ view, progress })
    })
    return () => {
      isGone = true
    }
  }, [project, item, locale])
  if (item === undefined) {
    return (
      <EmptyState actions={<Button size="medium" look="filled" onPress={() => navigate({ screen: 'project', project, tab: 'fitgap-tables' })}>{translate('fitgapTable.toList')}</Button>}>
        {translate('fitgapSummary.chooseTable')}
      </EmptyState>
    )
  }
  if (read === null) return null
  const { view, progress } = read
  const { name, decided, rows, references: [main] } = view.summary
  return (
    <>
      <Commands>
        <Button onPress={() => navigate({ screen: 'project', project, tab: 'fitgap-tables', item })}>{translate('fitgapSummary.toTable')}</Button>
        <TakeAwayMenu
          name={translate('fitgapSummary.fileName', { name })}
          download={(form) => client.fitGapTables.downloadPivot({ project, table: item, by: field, form, locale })}
          write={(path) => client.fitGapTables.exportPivot({ project, table: item, by: field, path, overwrite: true, locale })}
          text={() => registerText(pivotSheet(view, field, translate))}
        />
      </Commands>
      <Tools>
        <section className="summary-tools" data-pane aria-label={translate('fitgapSummary.tools')}>
          <span className="ink-2 nowrap">{translate('fitgapSummary.by')}</span>
          <div className="summary-by">
            <SelectField
              label={translate('fitgapSummary.by')}
              isLabelHidden
              isSmall
              value={field}
              choices={pivotFields.map((id) => ({ id, label: translate(`fitGapTables.column.${id}`) }))}
              onChange={(id) => setField(id as PivotField)}
            />
          </div>
        </section>
      </Tools>
      <div className="summary" data-pane>
        <h1 className="summary-name">{translate('fitgapSummary.heading', { name })}</h1>
        <PivotTable project={project} view={view} field={field} />
        <SummaryPictures project={project} view={view} field={field} progress={progress} summary={summariseTableView(view)} />
      </div>
      <StatusItems>
        <span>{main === undefined ? translate('compare.status.decided', { decided, rows }) : translate('fitgapTable.status.decided', { decided, rows, name: main.name })}</span>
      </StatusItems>
    </>
  )
}
