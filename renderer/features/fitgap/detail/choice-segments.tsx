import type { ReactNode } from 'react'
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import '../../../ui/field/field.css'

export interface Choice<Id extends string> {
  id: Id
  label: string
  icon?: ReactNode
  /** Underlined: what the program suggests. */
  isSuggested?: boolean
  /** Said after the label to a screen reader. */
  note?: string
}

export interface ChoiceSegmentsProps<Id extends string> {
  /** Id of the element that names the group. */
  labelledBy: string
  value: Id | null
  choices: readonly Choice<Id>[]
  onChange: (id: Id | null) => void
  isDisabled?: boolean
  className?: string
}

/** One of a few, all in sight; a press on the chosen one takes it back. */
export function ChoiceSegments<Id extends string>({ labelledBy, value, choices, onChange, isDisabled = false, className = '' }: ChoiceSegmentsProps<Id>) {
  return (
    <ToggleButtonGroup
      className={`segments ${className}`}
      aria-labelledby={labelledBy}
      selectionMode="single"
      isDisabled={isDisabled}
      selectedKeys={value === null ? [] : [value]}
      onSelectionChange={(keys) => onChange(([...keys][0] as Id | undefined) ?? null)}
    >
      {choices.map((choice) => (
        <ToggleButton key={choice.id} id={choice.id} className={choice.isSuggested ? 'segment segment--suggested' : 'segment'}>
          {choice.icon}
          <span>{choice.label}</span>
          {choice.note !== undefined && <span className="visually-hidden">{choice.note}</span>}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  )
}
