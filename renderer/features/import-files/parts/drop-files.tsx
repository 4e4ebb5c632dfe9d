import { useState, type ReactNode } from 'react'
import { useTranslate } from '../../../app/i18n/use-translate.ts'

/** Takes files that are dropped anywhere on the screen; the button ファイルを選ぶ does the same by keyboard. */
export function DropFiles({ onFiles, children }: { onFiles: (files: readonly File[]) => void; children: ReactNode }) {
  const translate = useTranslate()
  const [isOver, setIsOver] = useState(false)
  return (
    <div
      className="import"
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
      {isOver && <div className="import-over">{translate('importFiles.dropHere')}</div>}
    </div>
  )
}
