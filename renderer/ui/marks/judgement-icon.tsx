import type { ReactNode } from 'react'
import type { Judgement } from '../../../shared/fitgap/judgement/judgement.ts'

const drawings: Record<Judgement, ReactNode> = {
  fit: <circle cx="8" cy="8" r="5" strokeWidth="1.8" />,
  partial: <path d="M8 2.8 13.6 12.8H2.4z" strokeWidth="1.8" />,
  unfit: <path d="m3.5 3.5 9 9M12.5 3.5l-9 9" strokeWidth="1.9" />,
  'out-of-scope': <path d="M3.5 8h9" strokeWidth="2" />,
  unclear: <path d="M5.3 5.8a2.7 2.7 0 1 1 4 2.4c-.9.5-1.3 1-1.3 1.9M8 12.7h.01" strokeWidth="1.8" />,
}

/** ○ △ × － ？ in the ink of the text beside it; the word is the caller's. */
export function JudgementIcon({ judgement, size = 16 }: { judgement: Judgement; size?: number }) {
  return (
    <svg className="judgement-icon" width={size} height={size} viewBox="0 0 16 16" fill="none" stroke="currentColor" strokeLinecap="round" strokeLinejoin="round" aria-hidden="true">
      {drawings[judgement]}
    </svg>
  )
}
