import { useState, type ReactNode } from 'react'
import { useTranslate } from '../../../app/i18n/use-translate.ts'
import { setIncomingFiles } from '../../../app/state/incoming-files.ts'
import { navigate } from '../../../app/state/navigation.ts'
import { useIsReadOnly, useSession } from '../../../app/state/session.ts'
import { shellFileOf } from '../../../shell/shell.ts'

/** Files dropped anywhere on the screen go to the import screen. The button 取り込む does the same by keyboard. */
export function DropToImport({ procedure, children }: { procedure?: string; children: ReactNode }) {
  const translate = useTranslate()
  const project = useSession((session) => session.project?.project)
  const isReadOnly = useIsReadOnly()
  const [isOver, setIsOver] = useState(false)
  return (
    <div
      className="drop-target"
      onDragOver={(event) => {
        event.preventDefault()
        setIsOver(!isReadOnly)
      }}
      onDragLeave={(event) => event.currentTarget.contains(event.relatedTarget as Node | null) || setIsOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        setIsOver(false)
        const files = [...event.dataTransfer.files].map(shellFileOf)
        if (isReadOnly || files.length === 0 || project === undefined) return
        setIncomingFiles(files)
        navigate({ screen: 'import', project, procedure })
      }}
    >
      {children}
      {isOver && <div className="drop-over">{translate('home.dropHere')}</div>}
    </div>
  )
}
