import type { Item } from './section.ts'

/** Width and height of an event in pixels. */
export const eventSize = 36

/**
 * Distance of a boundary event's middle from the middle of its host, to the right: right and left in turn, so that flows can leave
 * between them. A sub-process hangs on its first column and has room on its right only.
 */
export function boundaryOffset(item: Item, event: string): number {
  const index = item.boundary.findIndex(entry => entry.id === event)
  const step = eventSize + 10
  if (item.kind === 'frame' && index > 1) return 26 + step * (index - 1)
  return (index % 2 === 0 ? 1 : -1) * (26 + step * Math.floor(index / 2))
}

/** Least width in pixels of an activity with so many boundary events. */
export function hostWidth(events: number): number {
  return events === 0 ? 0 : 2 * (26 + (eventSize + 10) * (Math.ceil(events / 2) - 1) + eventSize / 2 + 6)
}
