import { useState } from 'react'
import { Input, Label, TextArea, TextField } from 'react-aria-components'
import '../../../ui/field/field.css'

export interface DraftFieldProps {
  label: string
  /** The stored value. */
  value: string
  onCommit: (value: string) => void
  isReadOnly: boolean
  /** One line; long texts grow. */
  isLine?: boolean
  isDay?: boolean
  maxLength?: number
  /** What belongs here, or what is missing. */
  note?: string
}

/** A field of the panel: what is typed is stored when the field is left; Esc brings back what stood there. */
export function DraftField({ label, value, onCommit, isReadOnly, isLine = false, isDay = false, maxLength = 4000, note }: DraftFieldProps) {
  const [typed, setTyped] = useState<{ text: string; over: string } | null>(null)
  // Another value from outside, e.g. by undo, takes the place of what was typed over the former one.
  const text = typed !== null && typed.over === value ? typed.text : value
  const commit = () => {
    setTyped(null)
    if (text.trim() !== value) onCommit(text.trim())
  }
  return (
    <TextField
      className="field field--small"
      value={text}
      onChange={(changed) => setTyped({ text: changed, over: value })}
      onBlur={commit}
      isReadOnly={isReadOnly}
      maxLength={isDay ? undefined : maxLength}
      type={isDay ? ('date' as 'text') : 'text'}
      onKeyDown={(event) => {
        event.continuePropagation()
        if (event.nativeEvent.isComposing || event.keyCode === 229) return
        if (event.key === 'Enter' && (isLine || isDay)) commit()
        if (event.key === 'Escape' && typed !== null && text !== value) {
          // The first Esc is about the field, the next about the panel.
          event.preventDefault()
          setTyped(null)
        }
      }}
    >
      <Label className="field-label">{label}</Label>
      {isLine || isDay ? <Input className="field-input" /> : <TextArea className="field-input field-area" rows={1} />}
      {note !== undefined && <p className="field-note">{note}</p>}
    </TextField>
  )
}
