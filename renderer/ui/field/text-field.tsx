import { FieldError, Input, Label, Text, TextField as AriaTextField, type TextFieldProps as AriaTextFieldProps } from 'react-aria-components'
import { Icon } from '../icon/icon.tsx'
import './field.css'

export interface TextFieldProps extends Omit<AriaTextFieldProps, 'className' | 'children'> {
  label: string
  /** Stays under the field: what to write, or that it may stay empty. */
  note?: string
  /** What is wrong and how to put it right; undefined while all is well. */
  error?: string
  placeholder?: string
  inputMode?: 'numeric' | 'text'
  isSmall?: boolean
}

export function TextField({ label, note, error, placeholder, isSmall = false, ...props }: TextFieldProps) {
  return (
    <AriaTextField {...props} isInvalid={error !== undefined} className={isSmall ? 'field field--small' : 'field'}>
      <Label className="field-label">{label}</Label>
      <Input className="field-input" placeholder={placeholder} />
      {note !== undefined && (
        <Text slot="description" className="field-note">
          {note}
        </Text>
      )}
      <FieldError className="field-error">
        <Icon name="error" size={14} />
        <span>{error}</span>
      </FieldError>
    </AriaTextField>
  )
}
