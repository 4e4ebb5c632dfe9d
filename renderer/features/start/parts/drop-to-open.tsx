import type { ReactNode } from 'react'
import { useTranslate } from '../../../app/i18n/use-translate.ts'
import { DropArea } from '../../../ui/drop/drop-area.tsx'
import { openDropped } from '../open-file.ts'

/** The whole screen takes files that are dropped on it. The button ファイルを開く does the same by keyboard. */
export function DropToOpen({ children }: { children: ReactNode }) {
  const translate = useTranslate()
  return (
    <DropArea className="start-target" invitation={translate('start.dropHere')} invitationClassName="start-over" onFiles={(files) => void openDropped([...files])}>
      {children}
    </DropArea>
  )
}
