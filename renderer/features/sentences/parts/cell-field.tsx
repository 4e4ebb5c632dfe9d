import { useState } from 'react'

export interface CellFieldProps {
  label: string
  value: string
  /** Called when the field is left, so that a text that is being typed is never rewritten under the cursor. */
  onChange: (text: string) => void
}

/** One cell to correct. Growing with its text; Enter goes on, except where it ends a conversion of the IME. */
export function CellField({ label, value, onChange }: CellFieldProps) {
  const [typed, setTyped] = useState<string | null>(null)
  const leave = () => {
    if (typed !== null && typed !== value) onChange(typed)
    setTyped(null)
  }
  return (
    <textarea
      className="proposal-cell"
      rows={1}
      aria-label={label}
      value={typed ?? value}
      onChange={(event) => setTyped(event.target.value.replace(/\n/g, ' '))}
      onBlur={leave}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing || event.keyCode === 229) return
        if (event.key === 'Escape') setTyped(null)
        if (event.key === 'Enter') {
          event.preventDefault()
          leave()
        }
      }}
    />
  )
}
