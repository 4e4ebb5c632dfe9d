import { useState, type ReactNode } from 'react'
import { useTranslate } from '../../../app/i18n/use-translate.ts'
import { openDropped } from '../open-file.ts'

/** The whole screen takes files that are dropped on it. The button ファイルを開く does the same by keyboard. */
export function DropToOpen({ children }: { children: ReactNode }) {
  const translate = useTranslate()
  const [isOver, setIsOver] = useState(false)
  return (
    <div
      className="start-target"
      onDragOver={(event) => {
        event.preventDefault()
        setIsOver(true)
      }}
      onDragLeave={(event) => event.currentTarget.contains(event.relatedTarget as Node | null) || setIsOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        setIsOver(false)
        void openDropped([...event.dataTransfer.files])
      }}
    >
      {children}
      {isOver && <div className="start-over">{translate('start.dropHere')}</div>}
    </div>
  )
}
