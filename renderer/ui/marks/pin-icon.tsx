import type { ReviewState } from '../../../shared/review/review-state.ts'
import { pinSymbols } from './pin-symbols.ts'
import './pin-icon.css'

/** A pin in running text: its symbol, and where given its number; `label` says both to a screen reader. */
export function PinIcon({ state, number, label }: { state: ReviewState; number?: number; label?: string }) {
  const { path, ink, isFilled, radius } = pinSymbols[state]
  return (
    <span
      className="pin-icon"
      role={label === undefined ? undefined : 'img'}
      aria-label={label}
      aria-hidden={label === undefined || undefined}
      style={{ color: isFilled ? '#fff' : ink, background: isFilled ? ink : '#fff', borderColor: ink, borderRadius: radius }}
    >
      <svg width="14" height="14" viewBox="0 0 16 16" fill="none" stroke="currentColor" strokeWidth={isFilled ? 2.6 : 1.8} strokeLinecap="round" strokeLinejoin="round">
        <path d={path} />
      </svg>
      {number}
    </span>
  )
}
