import './feedback.css'

/** How much of a whole is done; the numbers stand beside it as text, so it is silent for screen readers. */
export function Meter({ value, of }: { value: number; of: number }) {
  return (
    <span className="meter" aria-hidden="true">
      <span className="meter-fill" style={{ width: `${of === 0 ? 0 : (value / of) * 100}%` }} />
    </span>
  )
}
