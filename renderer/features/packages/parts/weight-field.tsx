import { useId, useState } from 'react'

export interface WeightFieldProps {
  label: string
  value: number
  /** The slider ends here; a larger number may be typed. */
  most: number
  step?: number
  /** Nothing larger may be typed. */
  limit?: number
  isReadOnly: boolean
  onChange: (value: number) => void
}

/** A weight as a slider and a number. What is typed counts once the field is left or Enter is pressed; full-width digits too. */
export function WeightField({ label, value, most, step = 1, limit = 1000, isReadOnly, onChange }: WeightFieldProps) {
  const id = useId()
  const [typed, setTyped] = useState<string | null>(null)
  const commit = () => {
    const text = (typed ?? '').normalize('NFKC').trim()
    setTyped(null)
    if (/^\d+(?:\.\d+)?$/.test(text) && Number(text) <= limit) onChange(Number(text))
  }
  return (
    <div className="packages-weight">
      <label htmlFor={id}>{label}</label>
      <input type="range" min={0} max={Math.max(most, value)} step={step} value={value} disabled={isReadOnly} aria-label={label} onChange={(event) => onChange(Number(event.currentTarget.value))} />
      <input
        id={id}
        className="packages-number"
        inputMode="decimal"
        value={typed ?? String(value)}
        readOnly={isReadOnly}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onBlur={commit}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing || event.keyCode === 229) return
          if (event.key === 'Enter') commit()
          if (event.key === 'Escape') setTyped(null)
        }}
      />
    </div>
  )
}
