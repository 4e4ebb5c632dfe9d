import { useLayoutEffect, useState, type RefObject } from 'react'

/** Between two symbols, in px. */
const gap = 2

/**
 * How many symbols stand in the row beside 「ほか…」, the last button, which offers all. Measured, because words and
 * text size differ; symbols out of sight keep their widths, so that the answer never depends on the one before.
 */
export function useSymbolsInSight(row: RefObject<HTMLElement | null>, count: number): number {
  const [inSight, setInSight] = useState(count)
  useLayoutEffect(() => {
    const element = row.current!
    const measure = () => {
      const buttons = [...element.querySelectorAll<HTMLElement>('button')]
      let room = element.clientWidth - (buttons.at(-1)?.offsetWidth ?? 0)
      const first = buttons.slice(0, -1).findIndex(({ offsetWidth }) => (room -= offsetWidth + gap) < 0)
      setInSight(first === -1 ? count : first)
    }
    const sizes = new ResizeObserver(measure)
    for (const watched of [element, ...element.children]) sizes.observe(watched)
    return () => sizes.disconnect()
  }, [row, count])
  return inSight
}
