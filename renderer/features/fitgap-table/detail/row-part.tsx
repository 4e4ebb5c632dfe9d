import type { FitGapRowFields, FitGapTableRow } from '../../../../shared/contract/fit-gap-tables.ts'
import { necessities } from '../../../../shared/fitgap/judgement/necessity.ts'
import { treatments, treatmentSymbols } from '../../../../shared/fitgap/judgement/treatment.ts'
import { useTranslate } from '../../../app/i18n/use-translate.ts'
import { useTable } from '../use-table.ts'
import { ChoiceField } from './choice-field.tsx'
import { DraftField } from './draft-field.tsx'

/** Step 2 and what follows from it: is the work needed, by which means, what it touches, who until when. */
export function RowPart({ row, isReadOnly }: { row: FitGapTableRow; isReadOnly: boolean }) {
  const table = useTable()
  const translate = useTranslate()
  const write = (fields: Partial<FitGapRowFields>) => table.write({ rows: [{ row: row.id, fields }], cells: [] })
  const text = (field: 'necessityReason' | 'treatmentContent' | 'justification' | 'remedy' | 'bylawContent' | 'endUserComputing' | 'externalSystem' | 'transition' | 'note', note?: string) => (
    <DraftField label={translate(`fitGapTables.column.${field}`)} value={row[field]} isReadOnly={isReadOnly} note={note} onCommit={(value) => write({ [field]: value })} />
  )
  const day = (field: 'bylawDue' | 'transitionUntil' | 'dueDate') => (
    <DraftField label={translate(`fitGapTables.column.${field}`)} value={row[field] ?? ''} isDay isReadOnly={isReadOnly} onCommit={(value) => write({ [field]: value === '' ? null : value })} />
  )
  return (
    <section className="table-detail-part" aria-label={translate('fitgapTable.detail.step2')}>
      <h3>{translate('fitgapTable.detail.step2')}</h3>
      <ChoiceField
        label={translate('compare.field.necessity')}
        value={row.necessity}
        isReadOnly={isReadOnly}
        choices={necessities.map((id) => ({ id, label: translate(`fitgap.necessity.${id}`) }))}
        onChange={(necessity) => write({ necessity })}
      />
      {(row.necessity !== '' || row.necessityReason !== '') && text('necessityReason')}
      <ChoiceField
        label={translate('fitGapTables.column.treatment')}
        value={row.treatment}
        isReadOnly={isReadOnly}
        choices={treatments.map((id) => ({ id, label: `${treatmentSymbols[id]} ${translate(`compare.treatment.${id}`)}` }))}
        onChange={(treatment) => write({ treatment })}
      />
      {(row.treatment === '3' || row.justification !== '') && text('justification')}
      {(row.treatment === '4' || row.remedy !== '') && text('remedy', row.remedy === '' ? translate('fitgapTable.needsRemedy') : undefined)}
      {text('treatmentContent')}
      <div className="table-detail-pair">
        <ChoiceField
          label={translate('fitGapTables.column.bylaw')}
          value={row.bylaw}
          isReadOnly={isReadOnly}
          choices={(['needed', 'not-needed', 'unknown'] as const).map((id) => ({ id, label: translate(`fitGapTables.bylaw.${id}`) }))}
          onChange={(bylaw) => write({ bylaw })}
        />
        {row.bylaw === 'needed' && day('bylawDue')}
      </div>
      {(row.bylaw === 'needed' || row.bylawContent !== '') && text('bylawContent')}
      {text('endUserComputing')}
      {text('externalSystem')}
      <div className="table-detail-pair">
        {text('transition')}
        {day('transitionUntil')}
      </div>
      <div className="table-detail-pair">
        <DraftField label={translate('fitGapTables.column.owner')} value={row.owner} isLine maxLength={60} isReadOnly={isReadOnly} onCommit={(owner) => write({ owner })} />
        {day('dueDate')}
      </div>
      <ChoiceField
        label={translate('fitGapTables.column.state')}
        value={row.state}
        isReadOnly={isReadOnly}
        choices={(['open', 'doing', 'done'] as const).map((id) => ({ id, label: translate(`fitGapTables.state.${id}`) }))}
        onChange={(state) => write({ state: state === '' ? 'open' : state })}
      />
      {text('note')}
    </section>
  )
}
