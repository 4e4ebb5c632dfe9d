import { useEffect, useRef, type RefObject } from 'react'

let askedFrom: Element | null = null

/** The details are opened by key and shall have the keyboard as soon as they can be shown. */
export function askForFocus(): void {
  askedFrom = document.activeElement
}

/** What takes the keyboard when it appears, where it was asked to: never from somebody who has gone on to another field meanwhile. */
export function useFocusByKey<Place extends HTMLElement>(): RefObject<Place | null> {
  const place = useRef<Place>(null)
  useEffect(() => {
    const from = askedFrom
    askedFrom = null
    if (from !== null && (document.activeElement === from || !from.isConnected)) place.current?.querySelector<HTMLElement>('input, button')?.focus()
  }, [])
  return place
}
