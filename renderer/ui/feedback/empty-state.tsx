import type { ReactNode } from 'react'
import './feedback.css'

/** One sentence what this is for, one filled button, one quiet alternative. */
export function EmptyState({ children, actions }: { children: ReactNode; actions?: ReactNode }) {
  return (
    <div className="empty-state">
      <p>{children}</p>
      {actions !== undefined && <div className="empty-state-actions">{actions}</div>}
    </div>
  )
}
