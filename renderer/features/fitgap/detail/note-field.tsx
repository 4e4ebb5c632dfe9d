import { FieldError, Input, Label, Text, TextArea, TextField } from 'react-aria-components'
import { Icon } from '../../../ui/icon/icon.tsx'
import '../../../ui/field/field.css'

export interface NoteFieldProps {
  /** Name of the field, so that the keyboard can be put into it. */
  field: string
  label: string
  value: string
  onChange: (value: string) => void
  /** What is missing and why. */
  error?: string
  /** Stands under the field while nothing is missing. */
  note?: string
  isRequired?: boolean
  isReadOnly?: boolean
  /** One line only. */
  isLine?: boolean
  maxLength?: number
}

/** Words about a decision; the field grows with them. */
export function NoteField({ field, label, value, onChange, error, note, isRequired = false, isReadOnly = false, isLine = false, maxLength = 4000 }: NoteFieldProps) {
  return (
    <div data-field={field} className="detail-field">
      <TextField className="field field--small" value={value} onChange={onChange} isInvalid={error !== undefined} isRequired={isRequired} isReadOnly={isReadOnly} maxLength={maxLength} validationBehavior="aria">
        <Label className="field-label">{label}</Label>
        {isLine ? <Input className="field-input" /> : <TextArea className="field-input field-area" rows={1} />}
        {note !== undefined && error === undefined && (
          <Text slot="description" className="field-note">
            {note}
          </Text>
        )}
        <FieldError className="field-error">
          <Icon name="error" size={14} />
          <span>{error}</span>
        </FieldError>
      </TextField>
    </div>
  )
}
