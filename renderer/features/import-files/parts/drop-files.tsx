import type { ReactNode } from 'react'
import { useTranslate } from '../../../app/i18n/use-translate.ts'
import { DropArea } from '../../../ui/drop/drop-area.tsx'

/** Takes files that are dropped anywhere on the screen; the button ファイルを選ぶ does the same by keyboard. */
export function DropFiles({ onFiles, children }: { onFiles: (files: readonly File[]) => void; children: ReactNode }) {
  const translate = useTranslate()
  return (
    <DropArea className="import" invitation={translate('importFiles.dropHere')} invitationClassName="import-over" onFiles={onFiles}>
      {children}
    </DropArea>
  )
}
