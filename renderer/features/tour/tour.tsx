import { useEffect } from 'react'
import { createPortal } from 'react-dom'
import { useTranslate } from '../../app/i18n/use-translate.ts'
import { hideMessage, showMessage } from '../../app/state/messages.ts'
import type { EditorPartProps } from '../../document/editor-part.ts'
import { TourBox } from './tour-box.tsx'
import { endTour, rememberTour, startTour, useTour } from './tour-state.ts'

const offer = 'tour'

/** The tour of 手順と図: offered once on a PC in a bar, begun only when asked for, and gone with the screen. */
export function Tour({ document: open }: EditorPartProps) {
  const translate = useTranslate()
  const { stop, isSeen } = useTour()
  const canOffer = !isSeen && !open.isReadOnly
  useEffect(() => {
    if (!canOffer) return
    showMessage({
      id: offer,
      tone: 'information',
      text: translate('tour.offer'),
      action: { label: translate('tour.start'), run: startTour },
      other: { label: translate('tour.notNow'), run: rememberTour },
    })
    return () => hideMessage(offer)
  }, [canOffer, translate])
  useEffect(() => endTour, [])
  return stop === null ? null : createPortal(<TourBox stop={stop} />, document.body)
}
