import { useState } from 'react'
import { Input, TextField } from 'react-aria-components'
import './cell-field.css'

export interface CellFieldProps {
  label: string
  value: string
  isReadOnly?: boolean
  maxLength: number
  /** An emptied cell brings the old value back. */
  isRequired?: boolean
  /** Browsers show a day in the user's own way. */
  type?: 'text' | 'date'
  placeholder?: string
  onCommit: (value: string) => void
}

/** A value changed in place: leaving the cell or Enter takes it, Esc brings back the old one. */
export function CellField({ label, value, isReadOnly = false, maxLength, isRequired = false, type = 'text', placeholder, onCommit }: CellFieldProps) {
  const [typed, setTyped] = useState<{ text: string; over: string } | null>(null)
  // Another value from outside, e.g. by undo, takes the place of what was typed over the former one.
  const text = typed !== null && typed.over === value ? typed.text : value
  const commit = () => {
    const wanted = text.trim()
    if (wanted === value) return
    if (wanted === '' && isRequired) return setTyped(null)
    onCommit(wanted)
  }
  return (
    <TextField
      aria-label={label}
      value={text}
      onChange={(changed) => setTyped({ text: changed, over: value })}
      onBlur={commit}
      isReadOnly={isReadOnly}
      maxLength={type === 'text' ? maxLength : undefined}
      type={type}
      onKeyDown={(event) => {
        event.continuePropagation()
        if (event.nativeEvent.isComposing || event.keyCode === 229) return
        if (event.key === 'Enter') commit()
        if (event.key === 'Escape') setTyped(null)
      }}
    >
      <Input className="cell-field" placeholder={placeholder} />
    </TextField>
  )
}
