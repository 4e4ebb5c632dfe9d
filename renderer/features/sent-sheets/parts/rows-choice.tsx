import { CheckboxGroup } from 'react-aria-components'
import type { FitGapTableRow } from '../../../../shared/contract/fit-gap-tables.ts'
import { useTranslate } from '../../../app/i18n/use-translate.ts'
import { CheckField } from '../../../ui/field/check-field.tsx'
import { Segments } from '../../../ui/field/segments.tsx'
import { chosenRows, type RowChoice } from '../sheet-order.ts'

export interface RowsChoiceProps {
  rows: readonly FitGapTableRow[]
  choice: RowChoice
  middles: ReadonlySet<string>
  onChoice: (choice: RowChoice) => void
  onMiddles: (middles: ReadonlySet<string>) => void
}

/** Which rows stand on the sheet: all, those not yet judged, or those of chosen 中項目. */
export function RowsChoice({ rows, choice, middles, onChoice, onMiddles }: RowsChoiceProps) {
  const translate = useTranslate()
  const groups = [...new Set(rows.map(({ middle }) => middle))]
  const undecided = chosenRows(rows, 'undecided', middles)?.length ?? 0
  return (
    <div className="field">
      <span className="field-label">{translate('sentSheets.dialog.rows')}</span>
      <Segments
        label={translate('sentSheets.dialog.rows')}
        value={choice}
        choices={[
          { id: 'all', label: `${translate('sentSheets.dialog.rows.all')} ${rows.length}` },
          { id: 'undecided', label: `${translate('sentSheets.dialog.rows.undecided')} ${undecided}` },
          { id: 'middle', label: translate('sentSheets.dialog.rows.middle') },
        ]}
        onChange={onChoice}
      />
      {choice === 'middle' && (
        <CheckboxGroup className="send-checks" aria-label={translate('sentSheets.dialog.rows.middle')} value={[...middles].map(idOf)} onChange={(ids) => onMiddles(new Set(ids.map((id) => id.slice(2))))}>
          {groups.map((middle) => (
            <CheckField key={middle} value={idOf(middle)}>
              {middle || translate('sentSheets.dialog.middleNone')} {rows.filter((row) => row.middle === middle).length}
            </CheckField>
          ))}
        </CheckboxGroup>
      )}
    </div>
  )
}

/** A group may have no name, a checkbox must. */
function idOf(middle: string): string {
  return `m ${middle}`
}
