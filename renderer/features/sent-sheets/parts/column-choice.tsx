import { CheckboxGroup, Label } from 'react-aria-components'
import type { FitGapReference } from '../../../../shared/contract/fit-gap-tables.ts'
import { sectionFields } from '../../../../shared/sent-sheets/section-columns.ts'
import { useTranslate } from '../../../app/i18n/use-translate.ts'
import { CheckField } from '../../../ui/field/check-field.tsx'

export interface ColumnChoiceProps {
  references: readonly FitGapReference[]
  chosen: readonly string[]
  onChange: (columns: readonly string[]) => void
}

/** What a section is asked: columns of the row, and judgements against references. They stand on the sheet in the order of this list. */
export function ColumnChoice({ references, chosen, onChange }: ColumnChoiceProps) {
  const translate = useTranslate()
  const all = [...sectionFields, ...references.map(({ id }) => `reference:${id}`)]
  return (
    <CheckboxGroup className="field" value={[...chosen]} onChange={(ids) => onChange(all.filter((id) => ids.includes(id)))}>
      <Label className="field-label">{translate('sentSheets.dialog.columns')}</Label>
      <div className="send-checks">
        {sectionFields.map((field) => (
          <CheckField key={field} value={field}>
            {translate(`sentSheets.column.${field}`)}
          </CheckField>
        ))}
      </div>
      <div className="send-checks send-checks--wide">
        {references.map(({ id, name }) => (
          <CheckField key={id} value={`reference:${id}`}>
            {translate('sentSheets.dialog.judgementOf', { name })}
          </CheckField>
        ))}
      </div>
    </CheckboxGroup>
  )
}
