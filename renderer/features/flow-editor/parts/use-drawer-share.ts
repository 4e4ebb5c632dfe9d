import { useEffect, useState, type RefObject } from 'react'
import { rememberDrawerShare, rememberedDrawerShare } from './remembered-layout.ts'

export interface DrawerShare {
  /** Share of the height that stays above the drawer, in percent; null while the tab has its usual height. */
  chosen: number | null
  /** The share as it is on the screen. */
  shown: number
  /** Null gives the tab its usual height again. */
  set: (share: number | null) => void
}

/** How high the drawer is; every tab keeps its own height, as the user left it. */
export function useDrawerShare(tab: string, drawer: RefObject<HTMLElement | null>): DrawerShare {
  const [choice, choose] = useState({ tab, share: rememberedDrawerShare(tab) })
  const [measured, setMeasured] = useState(75)
  const chosen = choice.tab === tab ? choice.share : rememberedDrawerShare(tab)
  useEffect(() => {
    const [part, whole] = [drawer.current, drawer.current?.parentElement ?? null]
    if (part === null || whole === null) return
    const watcher = new ResizeObserver(() => whole.offsetHeight > 0 && setMeasured((1 - part.offsetHeight / whole.offsetHeight) * 100))
    watcher.observe(part)
    watcher.observe(whole)
    return () => watcher.disconnect()
  }, [drawer])
  const set = (share: number | null) => {
    choose({ tab, share })
    rememberDrawerShare(tab, share)
  }
  return { chosen, shown: chosen ?? measured, set }
}
