import { useId, type ReactNode } from 'react'
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import '../../../ui/field/field.css'

export interface ChoiceFieldProps<Value extends string> {
  label: string
  value: Value | ''
  choices: readonly { id: Value; label: string; icon?: ReactNode; isSuggested?: boolean; title?: string }[]
  onChange: (value: Value | '') => void
  isReadOnly: boolean
  className?: string
}

/** One of a few, all in sight; a press on the chosen one takes it back. */
export function ChoiceField<Value extends string>({ label, value, choices, onChange, isReadOnly, className = '' }: ChoiceFieldProps<Value>) {
  const id = useId()
  return (
    <div className={`table-choice ${className}`}>
      <span id={id} className="field-label">
        {label}
      </span>
      <ToggleButtonGroup
        className="segments"
        aria-labelledby={id}
        selectionMode="single"
        isDisabled={isReadOnly}
        selectedKeys={value === '' ? [] : [value]}
        onSelectionChange={(keys) => onChange(([...keys][0] as Value | undefined) ?? '')}
      >
        {choices.map((choice) => (
          <ToggleButton key={choice.id} id={choice.id} className={choice.isSuggested ? 'segment segment--suggested' : 'segment'}>
            {choice.icon}
            <span>{choice.label}</span>
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
    </div>
  )
}
