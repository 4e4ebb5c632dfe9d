import { create } from 'zustand'
import { tourStops } from './tour-stops.ts'

const key = 'kurabe.tour.seen'

export interface TourState {
  /** The stop shown, from 0; null while there is no tour. */
  stop: number | null
  /** Whether this PC has seen the tour, or has been asked and did not want it. */
  isSeen: boolean
}

/** The tour of the screen 手順と図. It starts only when somebody asks for it. */
export const useTour = create<TourState>(() => ({ stop: null, isSeen: localStorage.getItem(key) !== null }))

export function startTour(): void {
  rememberTour()
  useTour.setState({ stop: firstFrom(0, 1) })
}

/** Goes on to the next or the previous stop that is on the screen; behind the last one the tour ends. */
export function moveTour(direction: 1 | -1): void {
  const { stop } = useTour.getState()
  if (stop === null) return
  const next = firstFrom(stop + direction, direction)
  if (next !== null || direction === 1) useTour.setState({ stop: next })
}

export function endTour(): void {
  useTour.setState({ stop: null })
}

/** The offer is not made again. */
export function rememberTour(): void {
  localStorage.setItem(key, 'yes')
  useTour.setState({ isSeen: true })
}

function firstFrom(start: number, direction: 1 | -1): number | null {
  for (let at = start; at >= 0 && at < tourStops.length; at += direction) {
    if (document.querySelector(tourStops[at]?.target ?? '') !== null) return at
  }
  return null
}
