import { useLayoutEffect, useState, type RefObject } from 'react'

/** Between the tabs and the commands, and between the commands, in px. */
const gap = 8

/**
 * Whether row 2 is wide enough for all tabs beside its commands. Measured, because both depend on language, text size and
 * screen. The list keeps its width while it is hidden, so that the answer never depends on the one before.
 */
export function useHasRoomForTabs(list: RefObject<HTMLElement | null>): boolean {
  const [hasRoom, setHasRoom] = useState(true)
  useLayoutEffect(() => {
    const bar = list.current?.closest<HTMLElement>('.place-bar')
    const commands = bar?.querySelector<HTMLElement>('.place-commands')
    if (bar == null || commands == null) return
    const measure = () => {
      const { paddingLeft, paddingRight } = getComputedStyle(bar)
      const room = bar.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight)
      setHasRoom(list.current!.offsetWidth + leastWidthOf(commands) <= room)
    }
    const sizes = new ResizeObserver(measure)
    const watch = () => {
      sizes.disconnect()
      for (const element of [bar, list.current!, ...commands.children]) sizes.observe(element)
    }
    const contents = new MutationObserver(watch)
    contents.observe(commands, { childList: true })
    watch()
    return () => {
      sizes.disconnect()
      contents.disconnect()
    }
  }, [list])
  return hasRoom
}

/** What the commands need at least: those that may shrink count with their smallest width. */
function leastWidthOf(commands: HTMLElement): number {
  return [...commands.children].reduce((sum, child) => {
    const { flexShrink, minWidth } = getComputedStyle(child)
    const width = (child as HTMLElement).offsetWidth
    return sum + gap + (flexShrink === '0' ? width : Math.min(width, parseFloat(minWidth) || width))
  }, 0)
}
