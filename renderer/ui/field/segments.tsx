import { Radio, RadioGroup } from 'react-aria-components'
import './field.css'

export interface SegmentsProps<Id extends string> {
  label: string
  value: Id
  choices: readonly { id: Id; label: string }[]
  onChange: (id: Id) => void
}

/** One of two to five, all in sight. */
export function Segments<Id extends string>({ label, value, choices, onChange }: SegmentsProps<Id>) {
  return (
    <RadioGroup className="segments" orientation="horizontal" aria-label={label} value={value} onChange={(id) => onChange(id as Id)}>
      {choices.map((choice) => (
        <Radio key={choice.id} value={choice.id} className="segment">
          {choice.label}
        </Radio>
      ))}
    </RadioGroup>
  )
}
