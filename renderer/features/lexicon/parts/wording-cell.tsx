import { useState } from 'react'
import { Input, TextField } from 'react-aria-components'

export interface WordingCellProps {
  label: string
  value: string
  isReadOnly: boolean
  onCommit: (value: string) => void
}

/** A wording changed in place: leaving the cell or Enter takes it, Esc and an empty cell bring back the old one. */
export function WordingCell({ label, value, isReadOnly, onCommit }: WordingCellProps) {
  const [text, setText] = useState(value)
  const commit = () => {
    const wanted = text.trim()
    if (wanted === '') return setText(value)
    if (wanted !== value) onCommit(wanted)
  }
  return (
    <TextField
      aria-label={label}
      value={text}
      onChange={setText}
      onBlur={commit}
      isReadOnly={isReadOnly}
      maxLength={60}
      onKeyDown={(event) => {
        event.continuePropagation()
        if (event.nativeEvent.isComposing || event.keyCode === 229) return
        if (event.key === 'Enter') commit()
        if (event.key === 'Escape') setText(value)
      }}
    >
      <Input className="lexicon-cell" />
    </TextField>
  )
}
