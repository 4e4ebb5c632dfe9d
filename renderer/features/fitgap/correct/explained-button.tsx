import { useId } from 'react'
import { buttonClass } from '../../../ui/button/button.tsx'

/** A button that can be reached while it cannot be pressed, and says why under the pointer and under the keyboard. */
export function ExplainedButton({ label, unavailable, onPress }: { label: string; unavailable?: string; onPress: () => void }) {
  const why = useId()
  const isUnavailable = unavailable !== undefined
  return (
    <span className="explained">
      <button type="button" className={buttonClass({})} aria-disabled={isUnavailable} aria-describedby={isUnavailable ? why : undefined} onClick={() => isUnavailable || onPress()}>
        {label}
      </button>
      {isUnavailable && (
        <span id={why} role="tooltip" className="explained-why">
          {unavailable}
        </span>
      )}
    </span>
  )
}
