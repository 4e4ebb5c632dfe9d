import { useCallback, useState } from 'react'
import { useTranslate } from '../../../app/i18n/use-translate.ts'
import type { GridNotice } from '../../../ui/grid/grid-host.ts'

/** What a grid of this screen had to say last, as a sentence; '' once the keyboard has gone on. */
export function useGridNotice(): { notice: string; tell: (notice: GridNotice) => void; say: (text: string) => void } {
  const translate = useTranslate()
  const [notice, say] = useState('')
  const tell = useCallback(
    (given: GridNotice) => {
      const { kind, ...values } = given
      say(translate(`packages.notice.${kind}`, values))
    },
    [translate],
  )
  return { notice, tell, say }
}
