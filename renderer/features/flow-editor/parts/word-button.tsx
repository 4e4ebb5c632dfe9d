import { buttonClass } from '../../../ui/button/button.tsx'

const drawings = { undo: 'M5.5 2.5 2 6l3.5 3.5M2.5 6H9a4 4 0 0 1 0 8H6.5', redo: 'M10.5 2.5 14 6l-3.5 3.5M13.5 6H7a4 4 0 0 0 0 8h2.5' }

export interface WordButtonProps {
  icon: keyof typeof drawings
  label: string
  keys: string
  /** Why it cannot be done now: grey, but it can be reached and says so. */
  unavailable?: string
  onPress: () => void
}

/** A command of the tools row that stays reachable while it cannot be done, so that it can say why. */
export function WordButton({ icon, label, keys, unavailable, onPress }: WordButtonProps) {
  const isUnavailable = unavailable !== undefined
  return (
    <button
      type="button"
      className={buttonClass({ look: 'bare' })}
      aria-disabled={isUnavailable}
      aria-keyshortcuts={keys.replace('Ctrl', 'Control')}
      title={unavailable ?? keys}
      onClick={() => isUnavailable || onPress()}
    >
      <svg width="16" height="16" viewBox="0 0 16 16" fill="none" stroke="currentColor" strokeWidth="1.6" strokeLinecap="round" strokeLinejoin="round" aria-hidden="true">
        <path d={drawings[icon]} />
      </svg>
      {label}
    </button>
  )
}
