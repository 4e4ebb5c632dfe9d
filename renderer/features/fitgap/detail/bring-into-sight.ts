/** A part of the panel that was just opened comes into sight, its beginning first. */
export function bringIntoSight(element: Element | null): void {
  element?.scrollIntoView({ block: 'start' })
}
