import type { ReactNode } from 'react'
import type { EverydaySymbolId } from '../../../editor/symbols/everyday-symbols.ts'

/** The nine symbols as they look in the diagram, small. */
const drawings: Record<EverydaySymbolId, ReactNode> = {
  task: <rect x="1" y="3.5" width="14" height="9" rx="2" />,
  decision: (
    <>
      <path d="m8 .9 7.1 7.1L8 15.1.9 8z" />
      <path d="m5.8 5.8 4.4 4.4m0-4.4-4.4 4.4" />
    </>
  ),
  parallel: (
    <>
      <path d="m8 .9 7.1 7.1L8 15.1.9 8z" />
      <path d="M8 4.8v6.4M4.8 8h6.4" />
    </>
  ),
  wait: (
    <>
      <circle cx="8" cy="8" r="6.8" />
      <path d="M8 4v4.2l2.8 1.4" />
    </>
  ),
  start: <circle cx="8" cy="8" r="6.5" />,
  end: <circle cx="8" cy="8" r="5.8" strokeWidth="3" />,
  document: <path d="M3 1.2h6.5L13 4.7v10.1H3zM9.5 1.2v3.5H13" />,
  store: <path d="M2.5 3.5c0-3 11-3 11 0v9c0 3-11 3-11 0zm0 0c0 3 11 3 11 0" />,
  note: <path d="M6 1.5H3v13h3M8 5h6M8 8h6M8 11h4" />,
}

export function SymbolIcon({ symbol }: { symbol: EverydaySymbolId }) {
  return (
    <svg width="16" height="16" viewBox="0 0 16 16" fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinejoin="round" aria-hidden="true">
      {drawings[symbol]}
    </svg>
  )
}
