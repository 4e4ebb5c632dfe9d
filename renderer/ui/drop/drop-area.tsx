import { useState, type ReactNode } from 'react'

export interface DropAreaProps {
  className: string
  /** What is said over the area while files are held over it, and its look. */
  invitation: string
  invitationClassName: string
  onFiles: (files: readonly File[]) => void
  children: ReactNode
}

/** Takes files that are dropped anywhere on it. A button nearby has to do the same by keyboard. */
export function DropArea({ className, invitation, invitationClassName, onFiles, children }: DropAreaProps) {
  const [isOver, setIsOver] = useState(false)
  return (
    <div
      className={className}
      onDragOver={(event) => {
        event.preventDefault()
        setIsOver(true)
      }}
      onDragLeave={(event) => event.currentTarget.contains(event.relatedTarget as Node | null) || setIsOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        setIsOver(false)
        onFiles([...event.dataTransfer.files])
      }}
    >
      {children}
      {isOver && <div className={invitationClassName}>{invitation}</div>}
    </div>
  )
}
