/** Lets a drag with Alt move the canvas too; the library leaves such a drag alone. Distances in screen pixels. */
export function dragWithAlt(container: HTMLElement, scroll: (delta: { dx: number; dy: number }) => void): void {
  let last: { x: number; y: number } | null = null
  container.addEventListener('pointerdown', (event) => {
    if (!event.altKey || event.button !== 0) return
    last = { x: event.clientX, y: event.clientY }
    container.setPointerCapture(event.pointerId)
  })
  container.addEventListener('pointermove', (event) => {
    if (last === null) return
    scroll({ dx: event.clientX - last.x, dy: event.clientY - last.y })
    last = { x: event.clientX, y: event.clientY }
  })
  container.addEventListener('pointerup', () => (last = null))
  container.addEventListener('pointercancel', () => (last = null))
}
