import { useEffect } from 'react'
import { createPortal } from 'react-dom'
import { TourBox } from './tour-box.tsx'
import { endTour, useTour } from './tour-state.ts'

/** The tour of 手順と図: begun only when asked for, and gone with the screen. */
export function Tour() {
  const stop = useTour((tour) => tour.stop)
  useEffect(() => endTour, [])
  return stop === null ? null : createPortal(<TourBox stop={stop} />, document.body)
}
