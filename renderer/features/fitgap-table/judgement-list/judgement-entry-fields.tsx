import type { ReactNode } from 'react'
import { Input, Label, TextField } from 'react-aria-components'
import { judgementRoles, type JudgementEntry } from '../../../../shared/domain/judgement-list.ts'
import type { MessageKey } from '../../../../shared/i18n/translate.ts'
import { useTranslate } from '../../../app/i18n/use-translate.ts'
import { Button } from '../../../ui/button/button.tsx'
import { SelectField } from '../../../ui/field/select-field.tsx'

export interface JudgementEntryFieldsProps {
  entry: JudgementEntry
  number: number
  fault: MessageKey | undefined
  isReadOnly: boolean
  onChange: (fields: Partial<JudgementEntry>) => void
  actions: ReactNode
}

/** One judgement of the list. */
export function JudgementEntryFields({ entry, number, fault, isReadOnly, onChange, actions }: JudgementEntryFieldsProps) {
  const translate = useTranslate()
  const text = (label: MessageKey, value: string, maxLength: number, className: string, write: (value: string) => void) => (
    <TextField className={className} value={value} onChange={write} maxLength={maxLength} isReadOnly={isReadOnly} isInvalid={fault !== undefined && className !== 'judgement-meaning'}>
      <Label className="visually-hidden">{translate(label, { number })}</Label>
      <Input className="field-input" placeholder={translate(`${label}.short` as MessageKey)} />
    </TextField>
  )
  return (
    <>
      <div className="judgement-fields field--small">
        {text('judgementList.symbol', entry.symbol, 4, 'judgement-symbol', (symbol) => onChange({ symbol }))}
        {text('judgementList.name', entry.name, 40, 'judgement-name', (name) => onChange({ name }))}
        <SelectField
          label={translate('judgementList.role', { number })}
          isLabelHidden
          isSmall
          isDisabled={isReadOnly}
          value={entry.role}
          choices={judgementRoles.map((id) => ({ id, label: translate(`judgementList.role.${id}`) }))}
          onChange={(role) => onChange({ role: role as JudgementEntry['role'] })}
        />
        <span className="judgement-colour">
          <input type="color" aria-label={translate('judgementList.colour', { number })} value={entry.colour || '#1a1a1a'} disabled={isReadOnly} onChange={({ target }) => onChange({ colour: target.value.toLowerCase() })} />
          {entry.colour !== '' && !isReadOnly && (
            <Button look="link" onPress={() => onChange({ colour: '' })}>
              {translate('judgementList.noColour')}
            </Button>
          )}
        </span>
        <span className="judgement-actions">{actions}</span>
        {text('judgementList.meaning', entry.meaning, 400, 'judgement-meaning', (meaning) => onChange({ meaning }))}
      </div>
      {fault !== undefined && <p className="field-error">{translate(fault)}</p>}
    </>
  )
}
