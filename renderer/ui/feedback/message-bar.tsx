import type { ReactNode } from 'react'
import { Icon } from '../icon/icon.tsx'
import './feedback.css'

export type MessageTone = 'information' | 'warning' | 'error'

/** A state that lasts, with its one action. */
export function MessageBar({ tone, children, actions }: { tone: MessageTone; children: ReactNode; actions?: ReactNode }) {
  return (
    <div className={`message-bar message-bar--${tone}`} role={tone === 'error' ? 'alert' : 'status'}>
      <span className="message-bar-symbol">
        <Icon name={tone} />
      </span>
      <p className="message-bar-text">{children}</p>
      {actions}
    </div>
  )
}
